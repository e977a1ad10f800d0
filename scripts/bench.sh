#!/usr/bin/env bash
# How fast is it? A decision natively and beside other engines, in Node.js and Chromium; the page's loads beside
# those of a plain page of the same words; and how the core grows. Ratios within one run; not a test.
#
# scripts/bench.sh [native] [decisions] [click] [pages] [growth] [shapes]: only these parts. `shapes` compares ways of
# fetching the page's program, and runs only when it is asked for.
set -euo pipefail
cd "$(dirname "$0")/.."
parts=("$@")
[ "${#parts[@]}" -gt 0 ] || parts=(native decisions click pages growth)
scripts/build/build.sh --check || scripts/build/build.sh
# A tap is measured in a program that is made for it, as the build makes them.
NEED_WASM_BINDGEN=1
. scripts/toolchain.sh
. scripts/node.sh
. scripts/browsers.sh
export TOOLS TARGET WASM_BINDGEN_BIN

for part in "${parts[@]}"; do
  printf '\n== %s\n' "$part"
  case $part in
    native) "$CARGO" run --quiet --profile bench --example bench --target-dir "$TOOLS/target" ;;
    decisions | click | pages | shapes)
      need_build_packages
      need_test_packages
      need_bench_packages
      need_chromium
      node "bench/$part.mjs"
      ;;
    growth) [ ! -x scripts/bench/grown.sh ] || scripts/bench/grown.sh ;;
    *)
      echo "there is no part \`$part\`, only native, decisions, click, pages, growth and shapes" >&2
      exit 2
      ;;
  esac
done
