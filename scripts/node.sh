#!/usr/bin/env bash
# Which Node tools do the scripts use, and how to get them?
#
# Source it:  . scripts/node.sh
# Then call `need_node`, or `need_node_packages` for what tests/browser/package-lock.json lists.
set -euo pipefail

NODE_HOME=$(cd "$(dirname "${BASH_SOURCE[0]}")/../tests/browser" && pwd)

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null && return 0
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "please install Node.js 20.12 or newer, with npm" >&2
    return 1
  fi
  echo "installing nodejs and npm" >&2
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm >&2
}

# Installs them anew only when the lock file has changed.
need_node_packages() {
  need_node
  cmp -s "$NODE_HOME/package-lock.json" "$NODE_HOME/node_modules/.installed" && return 0
  echo "installing the Node packages" >&2
  (cd "$NODE_HOME" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-fund --no-audit --loglevel=error >&2)
  cp "$NODE_HOME/package-lock.json" "$NODE_HOME/node_modules/.installed"
}

node_modules_bin() {
  local tool=$1
  shift
  "$NODE_HOME/node_modules/.bin/$tool" "$@"
}
