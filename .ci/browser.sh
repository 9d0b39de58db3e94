#!/bin/sh
# browser.sh PYTHON: sees to it that the viewer's tests find a Chromium. One that is there is used.
set -eu
python=$1

works() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$name" >/dev/null 2>&1 && "$name" --version >/dev/null 2>&1; then
            return 0
        fi
    done
    # Playwright's own is not on the PATH
    "$python" - <<'END'
import pathlib, sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    sys.exit(not pathlib.Path(playwright.chromium.executable_path).exists())
END
}

if works; then
    exit 0
fi

echo "No Chromium found: installing one for the tests of the viewer"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium || true
    if works; then
        exit 0
    fi
    exec "$python" -m playwright install --with-deps chromium
fi
exec "$python" -m playwright install chromium
