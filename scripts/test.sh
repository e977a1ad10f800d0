#!/usr/bin/env bash
# Runs everything that must hold, from what is quick to tell to what is slow. `make test` is this; so is CI.
set -euo pipefail
cd "$(dirname "$0")/.."

part() { printf '\n== %s\n' "$*"; }

part "what is built was built from these sources"
scripts/build.sh --check

NEED_WASM_BINDGEN=1
. scripts/toolchain.sh
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

part "the package, the site, and a second opinion"
for one in package site independent; do scripts/test/$one; done

. scripts/browsers.sh
need_chromium

part "both doors in WebAssembly: Node, then Chromium"
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$WASM_BINDGEN_BIN/wasm-bindgen-test-runner
"$CARGO" test --target $TARGET --features objects --test wasm_objects
WASM_BINDGEN_TEST_WEBDRIVER_JSON=$PWD/tests/browser/webdriver.json \
  timeout 300 "$CARGO" test --target $TARGET --features page --test wasm_page

part "the pages in Chromium, Firefox and WebKit"
scripts/dist.sh
for one in chromium firefox webkit; do scripts/test/$one; done
