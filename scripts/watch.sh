#!/usr/bin/env bash
# Which rules must be compared with their sources again?
#
#   scripts/watch.sh [source…]          says it, of these sources or of all, and which of our links are broken
#   scripts/watch.sh --show source…     prints the passages as they are read
#   scripts/watch.sh --keep [source…]   a person has compared them: takes their digests anew
#
# Fails with 1 where something is to be compared or a link is broken, with 3 where there is no internet.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
. scripts/node.sh
need_build_packages
mkdir -p "$TOOLS/out"
"$CARGO" run --quiet --all-features --target-dir "$TOOLS/target" --example rests >"$TOOLS/out/rests.json"
exec node scripts/watch/watch.mjs "$TOOLS/out/rests.json" "$@"
