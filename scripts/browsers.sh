#!/usr/bin/env bash
# Which browsers do the tests drive? Sets CHROMIUM, CHROMIUM_HEADLESS, CHROMEDRIVER, FIREFOX, WEBKIT,
# WEBKIT_DRIVER and XVFB, installing Debian's where they are missing.
#
# Source it:  . scripts/browsers.sh
# Then call need_chromium, need_firefox or need_webkit.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

found() { command -v "$1" || command -v "$2" || true; }
# WebKit's own small browser is not on the PATH.
small_browser() { compgen -G '/usr/lib/*/webkit2gtk-4.1/MiniBrowser' || true; }

need_chromium() {
  if [ -z "${CHROMIUM:-$(found chromium chromium-browser)}" ] ||
    [ -z "${CHROMEDRIVER:-$(found chromedriver chromedriver)}" ]; then
    debian_packages chromium chromium-driver fonts-noto-core
  fi
  export CHROMIUM=${CHROMIUM:-$(found chromium chromium-browser)}
  export CHROMEDRIVER=${CHROMEDRIVER:-$(found chromedriver chromedriver)}
  # The same engine without a window opens pages two and a half times as fast. Where it is not to be had, the
  # browser does.
  export CHROMIUM_HEADLESS=${CHROMIUM_HEADLESS:-$(found chromium-headless-shell chrome-headless-shell)}
  if [ -z "$CHROMIUM_HEADLESS" ] && [ "$CHROMIUM" = /usr/bin/chromium ]; then
    debian_packages chromium-headless-shell || true
    CHROMIUM_HEADLESS=$(found chromium-headless-shell chrome-headless-shell)
  fi
}

need_firefox() {
  [ -n "${FIREFOX:-$(found firefox-esr firefox)}" ] || debian_packages firefox-esr fonts-noto-core
  export FIREFOX=${FIREFOX:-$(found firefox-esr firefox)}
}

# It cannot do without a screen: Xvfb is one in memory.
need_webkit() {
  if [ -z "${WEBKIT:-$(small_browser)}" ] ||
    [ -z "${WEBKIT_DRIVER:-$(found WebKitWebDriver WebKitWebDriver)}" ] ||
    [ -z "${XVFB:-$(found Xvfb Xvfb)}" ]; then
    debian_packages webkit2gtk-driver xvfb
  fi
  export WEBKIT=${WEBKIT:-$(small_browser)}
  export WEBKIT_DRIVER=${WEBKIT_DRIVER:-$(found WebKitWebDriver WebKitWebDriver)}
  export XVFB=${XVFB:-$(found Xvfb Xvfb)}
}
