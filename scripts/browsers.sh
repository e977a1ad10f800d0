#!/usr/bin/env bash
# Which browsers do the tests drive? Sets CHROMIUM, CHROMEDRIVER, FIREFOX, WEBKIT, WEBKIT_DRIVER and XVFB,
# installing Debian's where they are missing.
#
# Source it:  . scripts/browsers.sh   (after scripts/toolchain.sh, which knows how to ask Debian)
set -euo pipefail

found() { command -v "$1" || command -v "$2" || true; }

if [ -z "${CHROMIUM:-$(found chromium chromium-browser)}" ] ||
  [ -z "${CHROMEDRIVER:-$(found chromedriver chromedriver)}" ] ||
  [ -z "${FIREFOX:-$(found firefox-esr firefox)}" ]; then
  debian_packages chromium chromium-driver firefox-esr fonts-noto-core
fi
# WebKit's own small browser is not on the PATH, and it cannot do without a screen: Xvfb is one in memory.
small_browser() { compgen -G '/usr/lib/*/webkit2gtk-4.1/MiniBrowser' || true; }
if [ -z "${WEBKIT:-$(small_browser)}" ] ||
  [ -z "${WEBKIT_DRIVER:-$(found WebKitWebDriver WebKitWebDriver)}" ] ||
  [ -z "${XVFB:-$(found Xvfb Xvfb)}" ]; then
  debian_packages webkit2gtk-driver xvfb
fi
export CHROMIUM=${CHROMIUM:-$(found chromium chromium-browser)}
export CHROMEDRIVER=${CHROMEDRIVER:-$(found chromedriver chromedriver)}
export FIREFOX=${FIREFOX:-$(found firefox-esr firefox)}
export WEBKIT=${WEBKIT:-$(small_browser)}
export WEBKIT_DRIVER=${WEBKIT_DRIVER:-$(found WebKitWebDriver WebKitWebDriver)}
export XVFB=${XVFB:-$(found Xvfb Xvfb)}
