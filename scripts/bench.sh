#!/usr/bin/env bash
# How fast is it? Natively, in WebAssembly through objects, and in Chromium from navigation to an answer. Not
# a test.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/build/build.sh --check || scripts/build/build.sh
. scripts/toolchain.sh
. scripts/node.sh
need_test_packages
. scripts/browsers.sh
need_chromium
"$CARGO" run --quiet --profile bench --example bench --target-dir "$TOOLS/target"
node tests/browser/bench.mjs
