#!/usr/bin/env bash
# Puts what is served together in dist/: any static host takes it as it is, under any path.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist
mkdir -p dist/pkg
cp -R www/. dist/
rm dist/*.css # their text stands in the pages
rm dist/{embed,whole}.js # they are in tirkeu-1.js and in the one file
cp pkg/*.js pkg/*.wasm pkg/*.json pkg/tirkeu.d.ts dist/pkg/
rm dist/pkg/{package.json,whole.js}
command -v node >/dev/null || { . scripts/node.sh && need_node; }
node scripts/one-file.mjs www/tirkeu.html pkg/whole.js dist/tirkeu.html

# What is kept for use without a network: the checker and the open book in each language, with all they load. The copy has the
# name of what is in it, so that anything that changes makes a new one.
cd dist
kept=({index,ru,en}.html book*.html app.js program.js takeover.js offline.js book.js run.js icon.svg *.webmanifest pkg/page-* pkg/plain-* pkg/census*)
build=$(sha256sum "${kept[@]}" ../www/sw.js | sha256sum | cut -c1-16)
list=$(printf ', "%s"' ./ "${kept[@]}")
sed -i "s#\"BUILD\"#\"$build\"#; s#\"FILES\"#${list:2}#" sw.js
