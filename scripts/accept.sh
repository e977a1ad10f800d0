#!/usr/bin/env bash
# What is said has changed, and it is meant so: how do the records of it follow? Looks at the words, writes the
# records anew, and makes what the change touches. Whoever accepts reads the difference, and answers for it.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
export CARGO_TARGET_DIR=$TOOLS/target

# The records of what is said: where each stands, and the test that holds it, and writes it where UPDATE is set.
RECORDS=(
  "tests/golden --test golden"
)
# That one is made by the build: what everybody is told, by the names of rules.
CASES=pkg/cases.json

# The build goes on meanwhile, in a group of its own, so that it ends with all that it has started.
log=$(mktemp)
set -m
scripts/build/build.sh >"$log" 2>&1 </dev/null &
build=$!
set +m
trap 'kill -- "-$build" 2>/dev/null || true; rm -f "$log"' EXIT
trap 'exit 130' INT TERM

# Not before the words hold is anything written that has them.
"$CARGO" test --quiet --all-features --test words --test layers
written=()
for record in "${RECORDS[@]}"; do
  read -r path test <<<"$record"
  # shellcheck disable=SC2086 # The options of a test are words.
  UPDATE=1 "$CARGO" test --quiet --all-features $test
  written+=("$path")
done
wait "$build" || {
  cat "$log" >&2
  exit 1
}
cat "$log"
scripts/mark.sh --write
written+=(tests/law/words.json CHANGELOG.md)

echo
changed=$(git status --short -- "${written[@]}")
if [ -n "$changed" ]; then
  echo 'Written anew, and not yet read by anybody:'
  echo "$changed"
  echo "Read it, since whoever accepts it answers for it: git diff ${written[*]}"
else
  echo "The records are as they were: ${written[*]}"
fi
if [ -n "$(git status --short -- "$CASES")" ]; then
  echo "Somebody is decided for otherwise, which is more than words: git diff $CASES"
fi
echo 'Then: UPDATE=1 scripts/test/chromium transcripts.spec.js, which writes what a screen reader is given; and make check'
