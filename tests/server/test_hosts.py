"""Who is let in: only who asks for this server by an honest name, and no page of another site."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from graph.errors import RunError
from graph.server.hosts import is_known, is_loopback
from graph.server.origins import check_origins

from .running import Running, serving


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LocalHost", "[::1]"])
def test_the_names_of_this_computer_are_let_in(server: Running, name: str) -> None:
    assert server.get("/", Host=f"{name}:{server.port}").status_code == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "localhost.:{port}", "", "a@127.0.0.1:{port}"],
)
@pytest.mark.parametrize("path", ["/", "/sparql?query=ASK{{}}", "/claims.jsonl", "/graph.html", "/none"])
def test_any_other_name_is_refused(server: Running, host: str, path: str) -> None:
    answer = server.get(path, Host=host.format(port=server.port))
    assert answer.status_code == 421
    assert "content-security-policy" in answer.headers


def test_a_request_names_one_host(server: Running) -> None:
    def status(head: str) -> bytes:
        with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
            connection.sendall(f"GET / HTTP/1.{head}\r\nConnection: close\r\n\r\n".encode())
            return connection.recv(4096).split(b" ")[1]

    good = f"Host: 127.0.0.1:{server.port}"
    assert status(f"1\r\n{good}") == b"200"
    assert status(f"1\r\n{good}\r\nHost: evil.example") == b"400"
    assert status("0") == b"421"


@pytest.mark.parametrize(
    ("asked", "bound", "known"),
    [
        ("192.0.2.7:8765", "192.0.2.7", True),
        ("localhost:8765", "192.0.2.7", False),
        ("desk.example:8765", "desk.example", True),
        ("DESK.example:8765", "desk.example", True),
        ("192.0.2.9:8765", "0.0.0.0", True),  # noqa: S104 only a name here
        ("[2001:db8::1]:8765", "::", True),
        ("evil.example:8765", "0.0.0.0", False),  # noqa: S104
        ("[::1]:8765", "::1", True),
        ("127.0.0.1", "127.0.0.1", False),
        (f"{socket.gethostname()}:8765", "0.0.0.0", True),  # noqa: S104
    ],
)
def test_a_server_that_is_bound_elsewhere_knows_its_name(asked: str, bound: str, known: bool) -> None:
    assert is_known(asked, bound=bound, port=8765) is known


def test_on_port_80_the_port_may_be_left_out() -> None:
    assert is_known("localhost", bound="127.0.0.1", port=80)
    assert is_known("[::1]", bound="127.0.0.1", port=80)
    assert not is_known("localhost", bound="127.0.0.1", port=8080)


def test_loopback() -> None:
    assert [is_loopback(host) for host in ("127.0.0.1", "127.1.2.3", "::1", "localhost")] == [True] * 4
    assert [is_loopback(host) for host in ("0.0.0.0", "::", "desk.example", "192.0.2.7")] == [False] * 4  # noqa: S104


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "{own}"}, 200),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "{own}.evil.example"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, 200),
        ({"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"}, 200),
    ],
)
def test_pages_of_other_sites_may_not_ask(server: Running, headers: dict[str, str], status: int) -> None:
    own = server.address.rstrip("/")
    answer = server.client.post(
        "/sparql",
        data={"query": "ASK {}"},
        headers={name: value.format(own=own) for name, value in headers.items()},
    )
    assert answer.status_code == status
    assert "access-control-allow-origin" not in answer.headers


def test_a_site_that_is_allowed_may_ask_and_read(out: Path) -> None:
    with serving(out, "--allow-origin", "https://desk.example") as running:
        url = "/sparql"
        asked = running.client.post(url, data={"query": "ASK {}"}, headers={"Origin": "https://desk.example"})
        before = running.client.options(
            url, headers={"Origin": "https://desk.example", "Access-Control-Request-Method": "POST"}
        )
        other = running.client.post(url, data={"query": "ASK {}"}, headers={"Origin": "https://evil.example"})
    assert asked.status_code == before.status_code == 200
    assert asked.headers["access-control-allow-origin"] == "https://desk.example"
    assert before.headers["access-control-allow-origin"] == "https://desk.example"
    assert (other.status_code, other.headers.get("access-control-allow-origin")) == (403, None)


@pytest.mark.parametrize("origin", ["desk.example", "https://desk.example/", "ftp://desk.example", ""])
def test_what_is_no_origin_is_refused_at_the_start(origin: str) -> None:
    with pytest.raises(RunError, match="is no origin"):
        check_origins([origin])
