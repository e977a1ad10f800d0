#!/usr/bin/env bash
# Runs everything that must hold, from what is quick to tell to what is slow. `make test` is this; so is CI.
set -euo pipefail
cd "$(dirname "$0")/.."

part() { printf '\n== %s\n' "$*"; }

part "what is built was built from these sources"
scripts/build.sh --check

NEED_WASM_BINDGEN=1
. scripts/toolchain.sh
. scripts/node.sh
need_node_packages
export CARGO_TARGET_DIR=$TOOLS/target

part "form"
"$CARGO" fmt --check
"$CARGO" clippy --quiet --lib --examples --features objects -- --deny warnings
SYSROOT=$("$RUSTC" --print sysroot) "$CARGO" clippy --quiet --lib --features objects,page,census --target $TARGET -- --deny warnings

part "the rules, the words and the screens"
# The table first: whoever has just edited a row reads there which one is wrong, and why.
"$CARGO" test --quiet --features objects --test table
"$CARGO" test --quiet --features objects -- --show-output
for made in pages cases; do
  "$CARGO" run --quiet --features objects --example $made -- --check
done

part "the builds in one language say the same in it"
for lang in kk ru en; do
  "$CARGO" test --quiet --features only-$lang --test golden
done

part "the package, its types and the sizes"
node_modules_bin tsc -p tests/browser
node --test --test-reporter=spec tests/browser/*.test.mjs

part "a second opinion: the rules as DMN, in an engine that is not ours"
node tests/independent/second-opinion.mjs
node --test --test-reporter=spec tests/independent/second-opinion.test.mjs

. scripts/browsers.sh

part "both doors in WebAssembly: Node, then Chromium"
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$WASM_BINDGEN_BIN/wasm-bindgen-test-runner
"$CARGO" test --target $TARGET --features objects --test wasm_objects
WASM_BINDGEN_TEST_WEBDRIVER_JSON=$PWD/tests/browser/webdriver.json \
  timeout 300 "$CARGO" test --target $TARGET --features page --test wasm_page

part "the page in Chromium and Firefox"
scripts/dist.sh
(cd tests/browser && timeout 1800 node_modules/.bin/playwright test)

part "the one file, and an article, in WebKit"
timeout 240 node --test --test-reporter=spec tests/browser/webkit.mjs
