#!/usr/bin/env bash
# Which servers do the tests start, and how to get them? Debian's, unpacked into a folder of their own:
# nothing is installed, and so no service starts.
#
# Source it with `. scripts/servers.sh`. Then call need_servers, which sets SERVERS, their folder.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

SERVERS_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# With what they lack on a machine that has none of them. Newer releases have other names for some.
SERVER_PACKAGES=(nginx nginx-common caddy apache2-bin "libapr1t64 libapr1" "libaprutil1t64 libaprutil1"
  libbrotli1 libpcre2-8-0 media-types)

need_servers() {
  export SERVERS=$SERVERS_ROOT/.toolchain/servers
  [ -e "$SERVERS/ready" ] || alone unpack_servers "$SERVERS"
}

unpack_servers() {
  local to=$1 work=$1.work names name
  [ -e "$to/ready" ] && return 0
  if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
    say "the servers are tried where Debian's packages are to be had: apt-get and dpkg are missing"
    return 1
  fi
  say "unpacking nginx, Caddy and Apache (nothing is installed)"
  rm -rf "$to" "$work"
  mkdir -p "$work"
  # Who is not root takes the list of packages as it is.
  [ "$(id -u)" -ne 0 ] || apt-get update -qq >&2
  for names in "${SERVER_PACKAGES[@]}"; do
    for name in $names; do
      (cd "$work" && apt-get download -qq "$name") >"$work/log" 2>&1 && break
    done
    dpkg -x "$work/${name}_"*.deb "$to" || { cat "$work/log" >&2; return 1; }
  done
  rm -rf "$work"
  touch "$to/ready"
}
