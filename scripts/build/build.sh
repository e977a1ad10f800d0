#!/usr/bin/env bash
# Builds what is in git but made: pkg/*.wasm with their glue, and the pages in www/. Ends with a stamp of what they were made from.
#
# scripts/build.sh           builds
# scripts/build.sh --check   builds nothing; fails if what is there was made from other sources
set -euo pipefail
cd "$(dirname "$0")/.."

# Everything that decides what comes out, and then everything that came out.
stamp() {
  {
    find src scripts/build.sh scripts/pages.rs scripts/look.rs scripts/cases.rs scripts/toolchain.sh Cargo.toml Cargo.lock www/*.css \
      www/{embed,element,frame,asked,diagnose,whole,takeover}.js -type f
    find pkg www -type f \( -name '*.wasm' -o -name 'objects.js' -o -name 'page-*.js' -o -name 'plain-*.js' -o -name 'census.js' -o -name 'whole.js' -o -name 'look.js' -o -name 'tirkeu-*.js' -o -name 'cases.json' -o -name '*.html' -o -name '*.csv' -o -name '*.webmanifest' \)
  } | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-64
}

if [ "${1:-}" = --check ]; then
  [ "$(cat pkg/STAMP 2>/dev/null)" = "$(stamp)" ] && exit 0
  echo "pkg/ and the pages in www/ were not built from these sources: run \`make build\`" >&2
  exit 1
fi

NEED_WASM_BINDGEN=1
. scripts/toolchain.sh
. scripts/node.sh
need_node_packages

# A broken table is told of before anything is built from it: which row, and why.
"$CARGO" run --quiet --features objects --example pages --target-dir "$TOOLS/target" -- --sound

# Where what is made goes.
to=pkg

# door NAME FEATURES [FLAGS]: one WebAssembly module for one way in, with its glue.
door() {
  local name=$1 out=$TOOLS/out/$1
  RUSTC_BOOTSTRAP=$RUSTC_BOOTSTRAP_SMALL RUSTC=$SMALL_RUSTC RUSTFLAGS="$SMALL_FLAGS ${3:-}" "$CARGO" build --quiet --release --lib \
    --target $TARGET --features "$2" --target-dir "$TOOLS/target-small"
  rm -rf "$out"
  "$WASM_BINDGEN_BIN/wasm-bindgen" --target web --no-typescript --out-dir "$out" --out-name "$name" "$TOOLS/target-small/$TARGET/release/tirkeu.wasm"
  node_modules_bin wasm-opt -O2 --converge --strip-producers --strip-debug "$out/${name}_bg.wasm" -o "$to/${name}_bg.wasm"
  node_modules_bin terser --module --compress passes=2 --mangle -o "$to/$name.js" "$out/$name.js"
}

# plain NAME: the module that was built last, as JavaScript, for browsers that have no WebAssembly or may not use it.
plain() {
  local name=$1 out=$TOOLS/out/$1
  rm -rf "$out"
  mkdir -p "$out"
  # Without reference types in its list of features, wasm-bindgen keeps JavaScript's values in a list of its own: wasm2js knows
  # no second table.
  node_modules_bin wasm-opt --strip-target-features "$TOOLS/target-small/$TARGET/release/tirkeu.wasm" -o "$out/bare.wasm"
  node_modules_bin wasm-opt --mvp-features --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
    --enable-mutable-globals --emit-target-features "$out/bare.wasm" -o "$out/plain.wasm"
  "$WASM_BINDGEN_BIN/wasm-bindgen" --target bundler --no-typescript --out-dir "$out" --out-name plain "$out/plain.wasm"
  node_modules_bin wasm-opt -O2 --signext-lowering --llvm-memory-copy-fill-lowering --llvm-nontrapping-fptoint-lowering \
    "$out/plain_bg.wasm" -o "$out/low.wasm"
  node_modules_bin wasm2js -O2 "$out/low.wasm" -o "$out/code.js"
  # What wasm-bindgen puts in place of this import when it keeps a table: the end of the fixed places in the list of values.
  grep -q 'idx < 1028' "$out/plain_bg.js"
  sed -i -e '/^import .*__wbindgen_externref_xform__/d' -e "s#'./plain_bg.js'#'./$name.js'#" \
    -e 's#"__wbindgen_externref_xform__": __wbindgen_externref_xform__#"__wbindgen_externref_xform__": { __wbindgen_externref_statics_end: () => 1028 }#' "$out/code.js"
  # Memory that has grown is a new buffer here, and the old one is not detached: a view has to be compared with the memory.
  {
    echo "import * as code from './${name}_code.js';"
    sed -E 's/(cached[A-Za-z0-9]+)\.byteLength === 0/\1.buffer !== wasm.memory.buffer/' "$out/plain_bg.js"
    echo '__wbg_set_wasm(code);'
  } >"$out/$name.js"
  node_modules_bin terser --module --compress --mangle -o "$to/$name.js" "$out/$name.js"
  node_modules_bin terser --module --compress --mangle -o "$to/${name}_code.js" "$out/code.js"
}

door objects objects
door census census -Clink-arg=-zstack-size=32768
for lang in kk ru en; do
  door page-$lang page,only-$lang -Clink-arg=-zstack-size=32768
  plain plain-$lang
done
# The one file has all languages, and nothing in it comes from an address: its glue has none to start from.
bundle() { node_modules_bin esbuild "$1" --bundle --minify --format=iife --charset=ascii --log-level=error "${@:3}" --outfile="$2"; }
to=$TOOLS/out/whole
mkdir -p "$to"
door fast page -Clink-arg=-zstack-size=32768
plain slow
bundle www/whole.js pkg/whole.js --loader:.wasm=binary --define:import.meta.url=undefined --alias:tirkeu/fast="$to/fast.js" \
  --alias:tirkeu/wasm="$to/fast_bg.wasm" --alias:tirkeu/plain="$to/slow.js"
# The script of the line, and what it brings with it.
bundle www/embed.js "www/$(sed -n 's/^pub const SCRIPT: &str = "\(.*\)";$/\1/p' src/embed.rs)"
for made in pages cases; do
  "$CARGO" run --quiet --features objects --example $made --target-dir "$TOOLS/target"
done
stamp >pkg/STAMP
