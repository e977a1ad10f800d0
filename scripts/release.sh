#!/usr/bin/env bash
# What is released? The package and the site as archives, what is in each, and the checksums of it all.
#
#   scripts/release.sh FOLDER
#
# From git, not from the disk, wherever an archive is made of it: the same commit makes the same files.
set -euo pipefail
cd "$(dirname "$0")/.."
to=${1:?usage: scripts/release.sh FOLDER}
. scripts/toolchain.sh
. scripts/node.sh
need_node
node scripts/build/stamp.mjs --check
[ -z "$(git status --porcelain -- dist pkg)" ] || { echo "dist/ or pkg/ is not as it is in git" >&2; exit 1; }

version=$(node -p 'require("./pkg/package.json").version')
rm -rf "$to"
mkdir -p "$to"
to=$(cd "$to" && pwd)
npm pack ./pkg --ignore-scripts --loglevel=error --pack-destination "$to" >/dev/null
# A commit of the site alone, of the day of this one: so its files have that day.
when=$(git log -1 --format=%ct)
site=$(GIT_AUTHOR_NAME=tirkeu GIT_AUTHOR_EMAIL='' GIT_AUTHOR_DATE="$when +0000" \
  GIT_COMMITTER_NAME=tirkeu GIT_COMMITTER_EMAIL='' GIT_COMMITTER_DATE="$when +0000" \
  git commit-tree -m "tirkeu-site $version" "$(git rev-parse HEAD:dist)")
for format in tar.gz zip; do
  TZ=UTC git archive --format="$format" --prefix="tirkeu-site-$version/" \
    --output="$to/tirkeu-site-$version.$format" "$site"
done
node scripts/supply/sbom.mjs package >"$to/tirkeu-$version.cdx.json"
node scripts/supply/sbom.mjs site >"$to/tirkeu-site-$version.cdx.json"
cd "$to"
sha256sum -- * >SHA256SUMS
cat SHA256SUMS
