#!/usr/bin/env bash
# Which Node tools do the scripts use, and how to get them: sets up tests/browser/node_modules when its lock file has changed.
#
# Source it:  . scripts/node.sh
set -euo pipefail

NODE_HOME=$(cd "$(dirname "${BASH_SOURCE[0]}")/../tests/browser" && pwd)

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "please install Node.js 20 or newer, with npm" >&2
    exit 1
  fi
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm >&2
fi

if ! cmp -s "$NODE_HOME/package-lock.json" "$NODE_HOME/node_modules/.installed"; then
  echo "installing the Node packages" >&2
  (cd "$NODE_HOME" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-fund --no-audit --loglevel=error >&2)
  cp "$NODE_HOME/package-lock.json" "$NODE_HOME/node_modules/.installed"
fi

node_modules_bin() {
  local tool=$1
  shift
  "$NODE_HOME/node_modules/.bin/$tool" "$@"
}
