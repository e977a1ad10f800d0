#!/usr/bin/env bash
# Whoever builds it, where and when: is it the same? Builds dist/ and pkg/ twice from what is in git, in two folders,
# with other paths, another time zone, language and umask, after having taken away all that is made. Both have to be
# equal, and equal to what is in git where this compiler made that.
#
# Each says its folder, time zone, language and umask. Takes as long as two whole builds. The toolchain is not built again: it is no source of ours.
set -euo pipefail
cd "$(dirname "$0")/.."
NEED_WASM_BINDGEN=1
. scripts/toolchain.sh
. scripts/node.sh
need_build_packages

# One commit for all of it, whatever is committed meanwhile.
commit=$(git rev-parse HEAD)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
here=$PWD

# sources FOLDER: the sources as they are in git, with nothing of what is made.
sources() {
  mkdir -p "$1/.toolchain"
  git archive "$commit" | tar -x -C "$1"
  rm -rf "$1/dist"
  # The way into the package, its README and its licences are written by hand; all else is made.
  find "$1/pkg" -type f ! -name package.json ! -name README.md ! -name 'LICENSE-*' ! -name tirkeu.d.ts \
    ! -name asset.d.ts ! -name inline.d.ts ! -name objects_bg.wasm.d.ts -delete
  cp -r node_modules "$1/node_modules"
  for tool in "$here"/.toolchain/std-* "$here"/.toolchain/wasm-bindgen-*; do
    [ ! -d "$tool" ] || ln -s "$tool" "$1/.toolchain/${tool##*/}"
  done
}

# build FOLDER ZONE LANGUAGE UMASK
build() {
  echo "building in a folder of ${#1} letters, TZ=$2, LC_ALL=$3, umask $4"
  (
    umask "$4"
    sources "$1"
    cd "$1"
    env -u CARGO_TARGET_DIR TZ="$2" LC_ALL="$3" HOME="$HOME" scripts/build/build.sh --all
  )
}

one=$work/a
other=$work/another/folder/with/a/longer\ name
build "$one" Asia/Almaty C.UTF-8 022
build "$other" America/St_Johns C 077

differs=0
diff -rq "$one/dist" "$other/dist" || differs=1
diff -rq "$one/pkg" "$other/pkg" || differs=1
[ $differs -eq 0 ] || { echo "two builds of the same sources are not the same" >&2; exit 1; }
echo "two builds are the same to the byte: $(find "$one/dist" "$one/pkg" -type f | wc -l) files"

compiler() { sed -n 's/^ *"compiler": "\(.*\)",$/\1/p' "$1"; }
mkdir "$work/git"
git archive "$commit" dist pkg | tar -x -C "$work/git"
if [ "$(compiler "$one/dist/programs.json")" != "$(compiler "$work/git/dist/programs.json")" ]; then
  echo "not compared with git: that was made by $(compiler "$work/git/dist/programs.json")"
else
  differs=$(diff -rq "$one/dist" "$work/git/dist"; diff -rq "$one/pkg" "$work/git/pkg") || true
  if [ -n "$differs" ]; then
    echo "$differs"
    # These two say of which sources all the rest was made.
    others=$(grep -vE '/dist/(STAMP|programs\.json) ' <<<"$differs") || true
    if [ -z "$others" ]; then
      echo "what is served and published is the same, but it was made before its sources were: run \`make build\`" >&2
    else
      echo "what is in git is not what its sources make" >&2
    fi
    exit 1
  fi
  echo "they are what is in git, to the byte"
fi
