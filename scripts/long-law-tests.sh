#!/usr/bin/env bash
# Which tests of the law take long, and hold for the tables as they are rather than find a fault in a row? Sets
# LONG_LAW_TESTS: scripts/test/law leaves them out, and scripts/test/rust runs them, so that none is in neither.
#
# Source it:  . scripts/long-law-tests.sh
# shellcheck disable=SC2034 # Whoever sources it uses it.
LONG_LAW_TESTS=(states:: mutations:: changes:: walked:: rewordings::)
