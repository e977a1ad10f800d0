#!/usr/bin/env bash
# How is everything made that is in git and that no person wrote? dist/, which is served, and in pkg/ what npm
# gets.
#
#   scripts/build/build.sh           makes it
#   scripts/build/build.sh --check   makes nothing; fails if what is there was made from other sources
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ "${1:-}" = --check ]; then
  . scripts/node.sh
  need_node
  exec node scripts/build/stamp.mjs --check
fi

NEED_WASM_BINDGEN=1
. scripts/toolchain.sh
. scripts/node.sh
need_build_packages
# What comes between the compiler and dist/.
OUT=$TOOLS/out

pages() { "$CARGO" run --quiet --example pages --target-dir "$TOOLS/target" -- "$@"; }

# Measured: LLVM inlines more than a page wants; with this it is 3 % smaller once it is compressed.
INLINE='-Cllvm-args=-inline-threshold=15 -Cllvm-args=-inlinehint-threshold=15'

# compile FEATURES: the smallest module that this compiler can make, for one kind of caller.
compile() {
  RUSTC_BOOTSTRAP=$RUSTC_BOOTSTRAP_SMALL RUSTC=$SMALL_RUSTC \
    RUSTFLAGS="$SMALL_FLAGS $INLINE -Clink-arg=-zstack-size=$STACK" "$CARGO" build --quiet --release --lib \
    --target "$TARGET" --features "$1" --target-dir "$TOOLS/target-small"
  MODULE=$TOOLS/target-small/$TARGET/release/tirkeu.wasm
}

# optimise FROM TO
# Measured: what LLVM did not inline is better left alone, or the page is 1.4 % larger once it is compressed.
optimise() {
  build_tool wasm-opt -O2 --converge --always-inline-max-function-size=1 \
    --flexible-inline-max-function-size=5 --one-caller-inline-max-function-size=20 \
    --strip-producers --strip-debug "$1" -o "$2"
}

# module NAME TO: what was compiled last as WebAssembly, with its glue.
module() {
  local name=$1 to=$2 out=$OUT/$1
  rm -rf "$out"
  mkdir -p "$to"
  "$WASM_BINDGEN_BIN/wasm-bindgen" --target web --no-typescript --out-dir "$out" --out-name "$name" "$MODULE"
  optimise "$out/${name}_bg.wasm" "$to/${name}_bg.wasm"
  minify_glue "$out/$name.js" "$to/$name.js"
}

# fallback NAME TO: what was compiled last as JavaScript, for browsers that have no WebAssembly or may not use
# it.
fallback() {
  local name=$1 to=$2 out=$OUT/$1
  rm -rf "$out"
  mkdir -p "$out" "$to"
  # Without reference types in its list of features, wasm-bindgen keeps JavaScript's values in a list of its
  # own: wasm2js knows no second table.
  build_tool wasm-opt --strip-target-features "$MODULE" -o "$out/bare.wasm"
  build_tool wasm-opt --mvp-features --enable-bulk-memory --enable-nontrapping-float-to-int \
    --enable-sign-ext --enable-mutable-globals --emit-target-features "$out/bare.wasm" -o "$out/mvp.wasm"
  "$WASM_BINDGEN_BIN/wasm-bindgen" --target bundler --no-typescript --out-dir "$out" --out-name glue \
    "$out/mvp.wasm"
  build_tool wasm-opt -O2 --signext-lowering --llvm-memory-copy-fill-lowering \
    --llvm-nontrapping-fptoint-lowering "$out/glue_bg.wasm" -o "$out/lowered.wasm"
  build_tool wasm2js -O2 "$out/lowered.wasm" -o "$out/code.js"
  # What wasm-bindgen puts in place of this import when it keeps a table: the end of the fixed places in the
  # list of values.
  grep -q 'idx < 1028' "$out/glue_bg.js" || {
    echo "wasm-bindgen's glue has changed: see fallback() in scripts/build/build.sh" >&2
    exit 1
  }
  local table=__wbindgen_externref_xform__
  sed -i -e "/^import .*$table/d" -e "s#'./glue_bg.js'#'./$name.js'#" \
    -e "s#\"$table\": $table#\"$table\": { __wbindgen_externref_statics_end: () => 1028 }#" "$out/code.js"
  # Memory that has grown is a new buffer here, and the old one is not detached: a view has to be compared
  # with the memory.
  {
    echo "import * as code from './${name}_code.js';"
    sed -E 's/(cached[A-Za-z0-9]+)\.byteLength === 0/\1.buffer !== wasm.memory.buffer/' "$out/glue_bg.js"
    echo '__wbg_set_wasm(code);'
  } >"$out/$name.js"
  minify_glue "$out/$name.js" "$to/$name.js"
  minify_glue "$out/code.js" "$to/${name}_code.js"
}

minify_glue() {
  build_tool terser --module --compress passes=2 --mangle \
    --format preamble='"// Made from src/ by make build."' -o "$2" "$1"
}

# A broken table is told of before anything is built from it: which row, and why.
pages --validate

# A build that fails leaves dist/ as it was.
BEFORE=$OUT/dist-before
rm -rf "$BEFORE"
mkdir -p "$OUT"
[ ! -d dist ] || mv dist "$BEFORE"
trap '[ ! -d "$BEFORE" ] || { rm -rf dist; mv "$BEFORE" dist; }' EXIT
pages --site
node scripts/build/scripts.mjs

STACK=1048576 compile objects
module objects pkg
STACK=32768
compile census
module census dist/wasm
for lang in $(pages --languages); do
  compile "page,only-$lang"
  module "page-$lang" dist/wasm
  fallback "fallback-$lang" dist/wasm
done
# The single file has all languages.
compile page
module page "$OUT/single-file"
fallback fallback "$OUT/single-file"

pages
"$CARGO" run --quiet --features objects --example cases --target-dir "$TOOLS/target"
node scripts/build/assemble.mjs
node scripts/build/stamp.mjs >dist/STAMP
rm -rf "$BEFORE"
