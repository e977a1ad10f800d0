#!/usr/bin/env bash
# How are Debian's packages asked for?
#
# Source it:  . scripts/debian.sh
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

# Asks Debian for packages that are not there yet. Without root or apt it names them and stops.
debian_packages() {
  local missing=()
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    say "please install: ${missing[*]}"
    return 1
  fi
  say "installing ${missing[*]}"
  local log
  log=$(mktemp)
  [ -n "${APT_UPDATED:-}" ] || apt-get update -qq >&2
  APT_UPDATED=1
  local install=(apt-get install -y -qq --no-install-recommends "${missing[@]}")
  DEBIAN_FRONTEND=noninteractive "${install[@]}" >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    return 1
  }
}
