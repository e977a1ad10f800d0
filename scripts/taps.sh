#!/usr/bin/env bash
# How many taps does it take to be told, and how few could it be? Over a population that is written down.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
exec "$CARGO" run --quiet --target-dir "$TOOLS/target" --example taps
