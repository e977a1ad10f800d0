#!/usr/bin/env bash
# How is everything made that is in git and that no person wrote? dist/, which is served, and in pkg/ what npm
# gets.
#
#   scripts/build/build.sh             makes it; a program that is made of these sources already is kept
#   scripts/build/build.sh --all       makes all of it anew
#   scripts/build/build.sh --compare   makes all of it anew and fails where that is not what is there
#   scripts/build/build.sh --check     makes nothing; fails if what is there was made from other sources
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
export TOOLS TARGET WASM_BINDGEN_BIN
exec node scripts/build/make.mjs "$@"
