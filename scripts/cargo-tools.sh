#!/usr/bin/env bash
# Which tools of Cargo do the scripts use, and how to get them?
#
# Source it after scripts/toolchain.sh, then call `need_cargo_tool cargo-deny` or `need_cargo_tool cargo-fuzz`: it
# sets CARGO_DENY, or CARGO_FUZZ, to the command, building that once.
set -euo pipefail

declare -A CARGO_TOOL_VERSIONS=([cargo-deny]=0.20.2 [cargo-fuzz]=0.13.2)

need_cargo_tool() {
  local name=$1
  local to=$TOOLS/$name-${CARGO_TOOL_VERSIONS[$name]}
  [ -x "$to/bin/$name" ] || alone build_cargo_tool "$name" "$to"
  local variable=${name^^}
  export "${variable//-/_}=$to/bin/$name"
}

build_cargo_tool() {
  local name=$1 to=$2
  [ -x "$to/bin/$name" ] && return 0
  say "building $name (some minutes, once)"
  cargo_install "$to" "$name@${CARGO_TOOL_VERSIONS[$name]}"
}
