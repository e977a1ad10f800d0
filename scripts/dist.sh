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
