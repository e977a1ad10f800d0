#!/usr/bin/env bash
# How does the decision grow? Tables of 10 to 80 made-up rules over 10 to 20 questions, by the code that makes
# ours: how long each compiles, how many crossings it has, and how long a decision takes. The last one would
# explode, and is refused. Not a test.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/toolchain.sh
export CARGO_TARGET_DIR=$TOOLS/target
"$CARGO" build --quiet --profile bench --lib
made=$CARGO_TARGET_DIR/grown
mkdir -p "$made"

compile() {
  RULES=$1 QUESTIONS=$2 TIED=$3 "$RUSTC" --edition 2024 -C opt-level=3 -C panic=abort \
    --extern tirkeu="$CARGO_TARGET_DIR/release/libtirkeu.rlib" -L dependency="$CARGO_TARGET_DIR/release/deps" \
    -o "$made/grown" scripts/bench/grown.rs
}

# The sentence with which the compiler refuses a table; whatever else it says is a fault of ours.
refusal() {
  grep -m 1 -o 'these rules tie.*' "$made/error" || { cat "$made/error" >&2; exit 1; }
}

for rules in 10 20 40 80; do
  for questions in 10 15 20; do
    start=$(date +%s%N)
    if compile "$rules" "$questions" 0 2>"$made/error"; then
      took=$((($(date +%s%N) - start) / 1000000))
      printf '%2d rules, %2d questions: %s, %5d ms to compile\n' "$rules" "$questions" "$("$made/grown")" "$took"
    else
      printf '%2d rules, %2d questions: refused: %s\n' "$rules" "$questions" "$(refusal)"
    fi
  done
done
if compile 20 20 1 2>"$made/error"; then
  echo "a table that ties early questions to late ones was not refused" >&2
  exit 1
fi
printf 'early questions tied to late ones: refused: %s\n' "$(refusal)"
