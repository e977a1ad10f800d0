#!/usr/bin/env bash
# Which Python do the tests use, and how to get what it needs?
#
# Source it with `. scripts/python.sh`. Then call `need_python`, which sets PYTHON, or `need_python_packages`,
# which also has what tests/python/requirements.txt lists, in a folder of its own.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

PYTHON_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

need_python() {
  command -v python3 >/dev/null || debian_packages python3
  export PYTHON=${PYTHON:-$(command -v python3)}
}

need_python_packages() {
  local listed=$PYTHON_ROOT/tests/python/requirements.txt venv=$PYTHON_ROOT/.toolchain/python
  need_python
  if ! cmp -s "$listed" "$venv/installed.txt"; then
    alone install_python_packages "$listed" "$venv"
  fi
  export PYTHON=$venv/bin/python
}

install_python_packages() {
  local listed=$1 venv=$2
  cmp -s "$listed" "$venv/installed.txt" && return 0
  "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || debian_packages python3-venv
  say "installing Python's packages: ${listed#"$PYTHON_ROOT"/}"
  "$PYTHON" -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$listed" >&2
  cp "$listed" "$venv/installed.txt"
}
