"""The files of a folder that are meant to be read by others: these names, and nothing else of the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from io import BufferedReader
from pathlib import Path
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from graph.server.policy import viewer_policy

__all__ = ["FILES", "VIEWER", "Downloads"]

VIEWER = "graph.html"
FILES: Mapping[str, str] = MappingProxyType(
    {
        VIEWER: "text/html; charset=utf-8",
        "claims.jsonl": "application/jsonl; charset=utf-8",
        "graph.trig": "application/trig; charset=utf-8",
        "graph.gexf": "application/gexf+xml",
        "ontology.ttl": "text/turtle; charset=utf-8",
    }
)
"""Name → media type."""

PIECE = 256 * 1024
HEAD = 16 * 1024
"""Bytes at the beginning of a viewer's page, in which its policy stands."""


class Downloads:
    """The resource of each file. A file that a build replaces meanwhile is sent as it was when it was opened."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def send(self, request: Request) -> Response:
        """Send the file that the last part of the path names, or say that it is not there."""
        name = request.url.path.rpartition("/")[2]
        try:
            file = self._open(name)
        except OSError:
            return PlainTextResponse(f"There is no {name} here: claimgraph build makes it.\n", 404)
        facts = os.fstat(file.fileno())
        headers = {"ETag": f'"{facts.st_mtime_ns:x}-{facts.st_size:x}"', "Cache-Control": "no-cache"}
        if request.headers.get("if-none-match") == headers["ETag"]:
            file.close()
            return Response(status_code=304, headers=headers)
        headers |= {"Content-Length": str(facts.st_size), **_manners(name, file)}
        return StreamingResponse(_pieces(file), headers=headers, media_type=FILES[name])

    def _open(self, name: str) -> BufferedReader:
        """The file *name*, which may be a link within the folder; OSError for what is none of :data:`FILES`."""
        path = (self.directory / name).resolve(strict=True)
        if name not in FILES or not path.is_relative_to(self.directory.resolve()) or not path.is_file():
            raise FileNotFoundError(name)
        return path.open("rb")


def _manners(name: str, file: BufferedReader) -> dict[str, str]:
    """The viewer is opened, under the policy that it declares; everything else is saved."""
    if name != VIEWER:
        return {"Content-Disposition": f'attachment; filename="{name}"'}
    head = file.read(HEAD).decode("utf-8", "replace")
    file.seek(0)
    return {"Content-Security-Policy": viewer_policy(head)}


def _pieces(file: BufferedReader) -> Iterator[bytes]:
    with file:
        while piece := file.read(PIECE):
            yield piece
