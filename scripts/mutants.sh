#!/usr/bin/env bash
# Would a wrong edit be noticed? Breaks the core in every way that cargo-mutants knows, and sees whether a test fails each time.
#
# Two rounds: what the quick tests miss is tried again with those that look at every state. The table of rules is mutated by
# tests/mutations.rs, in `make test`: cargo-mutants does not change data.
set -euo pipefail
cd "$(dirname "$0")/.."

VERSION=27.1.0
TOOLS=$PWD/.toolchain
OUT=$TOOLS/out/mutants.out
MUTANTS=$TOOLS/cargo-mutants-$VERSION/bin/cargo-mutants
CORE=()
for module in truth condition rules facts settle outlook remedy decide law; do
  CORE+=("--file=src/$module.rs")
done

if [ ! -x "$MUTANTS" ]; then
  echo "installing cargo-mutants $VERSION" >&2
  cargo install cargo-mutants --version $VERSION --locked --quiet --root "$TOOLS/cargo-mutants-$VERSION" >&2
fi

# round [OPTIONS] -- TESTS: what an earlier round has caught is not tried again. 2: some were missed; 3: some ran out of time.
round() {
  local code=0
  "$MUTANTS" mutants --config tests/mutants.toml --output "$TOOLS/out" --features objects --jobs "${JOBS:-1}" --timeout 300 \
    --no-shuffle "${CORE[@]}" "$@" || code=$?
  [ $code -eq 0 ] || [ $code -eq 2 ] || [ $code -eq 3 ] || exit $code
}

mkdir -p "$TOOLS/out"
rm -rf "$OUT" "$OUT.quick"
round -- --lib --test table --test everyone --test scenarios --test timeline
# The list is given by name: what the second round finds is to be read beside what the first one found.
mv "$OUT" "$OUT.quick"
left=()
while read -r mutant; do
  left+=("--re=^$(sed 's/[][\.*^$(){}?+|/]/\\&/g' <<<"$mutant")$")
done < <(cat "$OUT.quick/missed.txt" "$OUT.quick/timeout.txt")
mkdir -p "$OUT"
: >"$OUT/missed.txt"
if [ ${#left[@]} -gt 0 ]; then
  round "${left[@]}" -- --test states
fi

count() { cat "$@" 2>/dev/null | wc -l; }
again=$(count "$OUT"/{caught,missed,timeout,unviable}.txt)
if [ "$again" -lt ${#left[@]} ]; then
  echo "of ${#left[@]} mutants that the quick tests missed, $again were tried again" >&2
  exit 1
fi
left_out=$(grep -c "^    '" tests/mutants.toml)
missed=$(count "$OUT/missed.txt" "$OUT/timeout.txt")
tried=$(($(count "$OUT.quick/caught.txt") + $(count "$OUT.quick/missed.txt" "$OUT.quick/timeout.txt")))
echo "mutants of the core: $tried tried, $((tried - missed)) noticed, $missed missed; $left_out left out as equivalent, with the reason"
cat "$OUT/missed.txt"
cargo test --quiet --features objects --test mutations -- --show-output | grep mutations
[ "$missed" -eq 0 ]
