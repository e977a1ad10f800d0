#!/usr/bin/env bash
# Which Node tools do the scripts use, and how to get them?
#
# Source it:  . scripts/node.sh Then call need_node, or need_node_packages for the build tools, or
# need_test_packages for what the tests need.
set -euo pipefail

NODE_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

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

# need_packages FOLDER: what the lock file there lists, installed anew only when it has changed.
need_packages() {
  local folder=$1
  need_node
  cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed" && return 0
  echo "installing the Node packages of ${folder#"$NODE_ROOT/"}" >&2
  (cd "$folder" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-fund --no-audit --loglevel=error >&2)
  cp "$folder/package-lock.json" "$folder/node_modules/.installed"
}

# The build tools, and what the tests need besides.
need_node_packages() { need_packages "$NODE_ROOT"; }
need_test_packages() { need_packages "$NODE_ROOT/tests"; }
