#!/usr/bin/env bash
# Who is told something else? scripts/diff.sh FROM [TO], days or git revisions.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/toolchain.sh
exec "$CARGO" run --quiet --all-features --target-dir "$TOOLS/target" --example diff -- "$@"
