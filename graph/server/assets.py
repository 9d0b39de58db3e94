"""Style sheets and scripts that come with the program → answers that a browser may keep."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib import resources
from types import MappingProxyType

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from graph.server.shelf import Shelf
from graph.server.templates import colours

__all__ = ["ASSETS", "Assets"]

STYLE, SCRIPT = "text/css; charset=utf-8", "text/javascript; charset=utf-8"

ASSETS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "tones.css": ("graph.views", STYLE),
        "panel.css": ("graph.views", STYLE),
        "dossier.css": ("graph.views", STYLE),
        "site.css": ("graph.server", STYLE),
        "query.css": ("graph.server", STYLE),
        "query.js": ("graph.server", SCRIPT),
        "yasgui.min.css": ("graph.server", STYLE),
        "yasgui.min.js": ("graph.server", SCRIPT),
        "yasgui.licences.txt": ("graph.server", "text/plain; charset=utf-8"),
    }
)
"""Name → the package whose folder ``assets`` holds it, and its media type."""


class Assets:
    """The resource of each asset; ``colours.css`` is made of the folder's ontology."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def send(self, request: Request) -> Response:
        """Send the asset that the path names; HTTPException 404 for any other name."""
        name = request.path_params["name"]
        if name == "colours.css":
            return _kept(colours(self.shelf.ontology()).encode(), STYLE, request)
        if name not in ASSETS:
            raise HTTPException(404, f"There is no {name} here.")
        package, media_type = ASSETS[name]
        return _kept(resources.files(package).joinpath("assets", name).read_bytes(), media_type, request)


def _kept(content: bytes, media_type: str, request: Request) -> Response:
    """*content*, or only the word that the browser still has it."""
    headers = {"ETag": f'"{hashlib.sha256(content).hexdigest()[:16]}"', "Cache-Control": "no-cache"}
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=media_type, headers=headers)
