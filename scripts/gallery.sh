#!/usr/bin/env bash
# What does every kind of screen look like, in each language, on a phone and in a window, by day and by night? Makes one
# page with all of it, and the walk of eight people. scripts/gallery.sh [what Playwright takes: -g with a title, …]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/node.sh
. scripts/browsers.sh
need_test_packages
need_chromium
# What is taken anew replaces what was there; with a title the rest stays.
export GALLERY=$PWD/.toolchain/gallery
[ $# -gt 0 ] || rm -rf "$GALLERY"
(cd tests/browser && timeout 3000 ../node_modules/.bin/playwright test --project=gallery "$@")
node scripts/gallery.mjs "$GALLERY"
