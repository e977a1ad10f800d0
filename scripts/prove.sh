#!/usr/bin/env bash
# Does it hold for every partial state there is? Whole, optimised, where `make test` looks at a sample.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
WHOLE=1 exec "$CARGO" test --release --features objects --target-dir "$TOOLS/target" --test states -- --nocapture
