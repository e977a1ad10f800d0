#!/usr/bin/env bash
# Which Node tools do the scripts use, and how to get them?
#
# Source it with `. scripts/node.sh`. Then call `need_node`; `need_build_packages` for what builds and checks
# (package-lock.json at the root), `need_test_packages` for what tests (tests/package-lock.json), and
# `need_bench_packages` for what the speed is compared with (bench/package-lock.json).
# `build_tool` and `test_tool` run a command of theirs.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

NODE_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

need_node() {
  if command -v node >/dev/null && command -v npm >/dev/null; then
    node -e 'const [a, b] = process.versions.node.split("."); process.exit(Number(a * 1000 + +b < 20012))' && return 0
    echo "Node.js $(node --version) is too old: please install 20.12 or newer" >&2
    return 1
  fi
  debian_packages nodejs npm || { say "that is Node.js 20.12 or newer, with npm"; return 1; }
}

# Installs what a folder's lock file lists, anew only when that has changed.
need_packages_of() {
  need_node
  are_installed "$1" || alone install_packages_of "$1"
}

are_installed() { cmp -s "$1/package-lock.json" "$1/node_modules/.installed"; }

install_packages_of() {
  are_installed "$1" && return 0
  echo "installing the Node packages of ${1#"$NODE_ROOT"/}" >&2
  (cd "$1" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-fund --no-audit --loglevel=error >&2)
  cp "$1/package-lock.json" "$1/node_modules/.installed"
}

need_build_packages() { need_packages_of "$NODE_ROOT"; }
need_test_packages() { need_packages_of "$NODE_ROOT/tests"; }
need_bench_packages() { need_packages_of "$NODE_ROOT/bench"; }

build_tool() {
  local tool=$1
  shift
  "$NODE_ROOT/node_modules/.bin/$tool" "$@"
}

test_tool() {
  local tool=$1
  shift
  "$NODE_ROOT/tests/node_modules/.bin/$tool" "$@"
}
