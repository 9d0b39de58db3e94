"""Servers to publish to: a real Oxigraph, and a small one that keeps Fuseki's rules and fails when told to."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from pyoxigraph import RdfFormat, parse

__all__ = ["Fault", "Fuseki", "Request", "oxigraph", "rehearsal"]


@contextlib.contextmanager
def oxigraph(location: Path) -> Iterator[str]:
    """A real Oxigraph server on a free loopback port, its data in *location*; yields its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program = Path(sys.executable).with_name("oxigraph")
    command: list[str | Path] = [program, "serve", "--location", location, "--bind", f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def _wait(port: int) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise TimeoutError("Oxigraph does not start")


@dataclass(frozen=True)
class Fault:
    """What the server does in place of its work: an answer, or a cut connection where *status* is 0."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    text: str = ""


@dataclass(frozen=True)
class Request:
    """What came: ``graph`` is None for the default graph."""

    method: str
    graph: str | None
    authorization: str | None


@dataclass
class Fuseki:
    """The server's address, its graphs, what came, the faults still to come, and a gate that may be shut."""

    address: str = ""
    graphs: dict[str | None, bytes] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    faults: list[Fault | None] = field(default_factory=list)
    gate_after: int | None = None
    at_gate: threading.Event = field(default_factory=threading.Event)
    gate: threading.Event = field(default_factory=threading.Event)


@contextlib.contextmanager
def rehearsal() -> Iterator[Fuseki]:
    """A Graph Store at ``/ds/data`` by Fuseki's rules: one of ``?graph=`` and ``?default``, 201 for a new graph
    and 200 for one that was there, 404 for deleting what is not there, 400 without a content type, 415 for an
    unknown one."""
    state = Fuseki()

    class Handler(_Handler):
        fuseki = state

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.address = f"http://127.0.0.1:{server.server_port}/ds/data"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        state.gate.set()
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    fuseki: Fuseki

    def do_PUT(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the name in the standard library
        pass

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        asked = parse_qs(urlsplit(self.path).query, keep_blank_values=True)
        graph = asked["graph"][0] if "graph" in asked else None
        self.fuseki.requests.append(Request(self.command, graph, self.headers.get("Authorization")))
        if self.fuseki.gate_after is not None and len(self.fuseki.requests) > self.fuseki.gate_after:
            self.fuseki.at_gate.set()
            self.fuseki.gate.wait(30)
        fault = self.fuseki.faults.pop(0) if self.fuseki.faults else None
        if fault is not None:
            self._fail(fault)
        elif urlsplit(self.path).path != "/ds/data":
            self._answer(404, "no such dataset")
        elif ("graph" in asked) == ("default" in asked):
            self._answer(400, "Neither default graph nor named graph specified")
        elif self.command == "PUT":
            self._put(graph, body)
        else:
            self._delete(graph)

    def _put(self, graph: str | None, body: bytes) -> None:
        kind = self.headers.get("Content-Type")
        if kind != "application/n-triples":
            self._answer(415 if kind else 400, f"Unknown content type {kind}")
            return
        list(parse(body, format=RdfFormat.N_TRIPLES))
        status = 200 if graph in self.fuseki.graphs else 201
        self.fuseki.graphs[graph] = body
        self._answer(status, '{ "count": 1 }')

    def _delete(self, graph: str | None) -> None:
        self._answer(404 if self.fuseki.graphs.pop(graph, None) is None else 204)

    def _fail(self, fault: Fault) -> None:
        if fault.status:
            self._answer(fault.status, fault.text, fault.headers)
        else:
            self.close_connection = True

    def _answer(self, status: int, text: str = "", headers: dict[str, str] | None = None) -> None:
        content = text.encode()
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
