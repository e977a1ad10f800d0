#!/usr/bin/env bash
# Which situation for the tests is it that somebody has sent? scripts/case.sh LINK, or the whole text by a pipe.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
exec "$CARGO" run --quiet --all-features --target-dir "$TOOLS/target" --example case -- "$@"
