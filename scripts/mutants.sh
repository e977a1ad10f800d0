#!/usr/bin/env bash
# Would a wrong edit be noticed? Breaks the core in every way that cargo-mutants knows, and sees whether a test fails each time.
#
# Two rounds: what the quick tests miss is tried again with those that look at every state. The table of rules is mutated by
# tests/mutations.rs, in `make test`: cargo-mutants does not change data.
set -euo pipefail
cd "$(dirname "$0")/.."

VERSION=27.1.0
TOOLS=$PWD/.toolchain
MUTANTS=$TOOLS/cargo-mutants-$VERSION/bin/cargo-mutants
CORE=(truth condition rules facts settle outlook remedy decide law)

if [ ! -x "$MUTANTS" ]; then
  echo "installing cargo-mutants $VERSION" >&2
  cargo install cargo-mutants --version $VERSION --locked --quiet --root "$TOOLS/cargo-mutants-$VERSION" >&2
fi
mkdir -p "$TOOLS/out"

# round NAME TESTS...: mutants.out keeps what was caught, so that the second round only tries what is left.
round() {
  "$MUTANTS" mutants --output "$TOOLS/out" --features objects --jobs "${JOBS:-2}" --timeout "${TIMEOUT:-150}" --no-shuffle \
    "${CORE[@]/#/--file=src/}" "${@:2}"
}
CORE=("${CORE[@]/%/.rs}")

rm -rf "$TOOLS/out/mutants.out"
round quick -- --lib --test table --test everyone --test scenarios --test timeline || [ $? -eq 2 ] || [ $? -eq 3 ]
if [ -s "$TOOLS/out/mutants.out/missed.txt" ]; then
  round whole --iterate -- --test states
fi
