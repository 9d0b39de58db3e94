"""A real Chromium for tests and pictures: the system's if there is one, otherwise Playwright's own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

__all__ = ["open_browser", "system_chromium"]

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
)


def system_chromium() -> str | None:
    """The path of an installed Chromium or Chrome, or None."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@contextmanager
def open_browser() -> Iterator[Browser]:
    """A headless browser that is closed at the end; None as its path lets Playwright take its own."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=system_chromium(), args=list(ARGUMENTS))
        try:
            yield opened
        finally:
            opened.close()
