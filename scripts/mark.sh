#!/usr/bin/env bash
# What are the marks of all that is told, and what does the changelog still lack?
#
#   scripts/mark.sh           prints it
#   scripts/mark.sh --write   makes the records (pkg/cases.json, tests/law/words.json) and the changelog's
#                             paragraph **told** first
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
run() { "$CARGO" run --quiet --all-features --target-dir "$TOOLS/target" --example "$@"; }
[ "${1:-}" != --write ] || run cases
run mark -- "$@"
