#!/usr/bin/env bash
# How are Debian's packages asked for?
#
# Source it:  . scripts/debian.sh
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

# Installing is for one at a time: parts of a tier that run side by side want the same things on a machine that
# has none of them. Runs a command as soon as no other shell installs into this folder; without flock (macOS)
# at once, and at once within another that runs so.
alone() {
  [ -z "${ALONE:-}" ] || { "$@"; return; }
  local root
  root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
  command -v flock >/dev/null || { "$@"; return; }
  mkdir -p "$root/.toolchain"
  (flock 9 && ALONE=1 && "$@" 9>&-) 9>"$root/.toolchain/lock"
}

# Asks Debian for packages that are not there yet. Without root or apt it names them and stops.
debian_packages() {
  [ -z "$(not_installed "$@")" ] || alone install_debian_packages "$@"
}

not_installed() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
  done
}

install_debian_packages() {
  local missing
  mapfile -t missing < <(not_installed "$@")
  [ ${#missing[@]} -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    say "please install: ${missing[*]}"
    return 1
  fi
  say "installing ${missing[*]}"
  local log
  log=$(mktemp)
  apt-get update -qq >&2
  local install=(apt-get install -y -qq --no-install-recommends "${missing[@]}")
  DEBIAN_FRONTEND=noninteractive "${install[@]}" >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    return 1
  }
}
