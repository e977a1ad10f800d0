#!/usr/bin/env bash
# Which browsers do the tests drive? Sets CHROMIUM, CHROMEDRIVER and FIREFOX, installing Debian's where they are missing.
#
# Source it:  . scripts/browsers.sh   (after scripts/toolchain.sh, which knows how to ask Debian)
set -euo pipefail

found() { command -v "$1" || command -v "$2" || true; }

if [ -z "${CHROMIUM:-$(found chromium chromium-browser)}" ] || [ -z "${CHROMEDRIVER:-$(found chromedriver chromedriver)}" ] ||
  [ -z "${FIREFOX:-$(found firefox-esr firefox)}" ]; then
  debian_packages chromium chromium-driver firefox-esr fonts-noto-core
fi
export CHROMIUM=${CHROMIUM:-$(found chromium chromium-browser)}
export CHROMEDRIVER=${CHROMEDRIVER:-$(found chromedriver chromedriver)}
export FIREFOX=${FIREFOX:-$(found firefox-esr firefox)}
