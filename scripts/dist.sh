#!/usr/bin/env bash
# Puts what is served together in dist/: any static host takes it as it is, under any path.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist
mkdir -p dist/pkg
cp -R www/. dist/
rm dist/style.css # its text stands in the pages
cp pkg/page-*.js pkg/page-*_bg.wasm pkg/objects.js pkg/objects_bg.wasm pkg/tirkeu.js pkg/tirkeu.d.ts dist/pkg/
