#!/usr/bin/env bash
# Puts what is served together in dist/: any static host takes it as it is, under any path.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist
mkdir -p dist/pkg
cp -R www/. dist/
rm dist/*.css # their text stands in the pages
cp pkg/*.js pkg/*.wasm pkg/*.json pkg/tirkeu.d.ts dist/pkg/
rm dist/pkg/package.json

# What is kept for use without a network: the checker and the open book in each language, with all they load. The copy has the
# name of what is in it, so that anything that changes makes a new one.
cd dist
kept=(*.html app.js offline.js book.js run.js icon.svg *.webmanifest pkg/page-* pkg/plain-* pkg/census*)
for file in "${!kept[@]}"; do
  case ${kept[file]} in steps*) unset "kept[$file]" ;; esac
done
build=$(sha256sum "${kept[@]}" ../www/sw.js | sha256sum | cut -c1-16)
list=$(printf ', "%s"' ./ "${kept[@]}")
sed -i "s#\"BUILD\"#\"$build\"#; s#\"FILES\"#${list:2}#" sw.js
