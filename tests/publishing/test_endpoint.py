"""Where to, with what, and what is refused before anything is sent."""

from __future__ import annotations

import pytest

from graph.errors import RunError
from graph.publishing.endpoint import DEFAULT, Endpoint, read_credentials

SECRET = read_credentials({"CLAIMGRAPH_TOKEN": "t0ken"})


@pytest.mark.parametrize(
    ("address", "graph", "target"),
    [
        ("http://localhost/store", "https://x.example/a?b=c&d#e", "graph=https%3A%2F%2Fx.example%2Fa%3Fb%3Dc%26d%23e"),
        ("http://localhost/store", "https://x.example/é", "graph=https%3A%2F%2Fx.example%2F%C3%A9"),
        ("http://localhost/store", DEFAULT, "default"),
        ("http://localhost/store?key=1", DEFAULT, "key=1&default"),
        ("http://localhost/store?key=1", "https://x.example/a", "key=1&graph=https%3A%2F%2Fx.example%2Fa"),
    ],
)
def test_graphs_are_named_in_the_query(address: str, graph: str, target: str) -> None:
    assert Endpoint(address).target(graph).query.decode() == target


@pytest.mark.parametrize(
    "address", ["localhost:7878/store", "ftp://x.example/store", "", "http://", "http://x.example:port/"]
)
def test_what_is_no_web_address(address: str) -> None:
    with pytest.raises(RunError, match="no web address"):
        Endpoint(address)


def test_credentials_in_the_address_are_refused_and_not_repeated() -> None:
    with pytest.raises(RunError, match="CLAIMGRAPH_USER") as caught:
        Endpoint("https://ada:open-sesame@x.example/store")
    assert "sesame" not in str(caught.value)


@pytest.mark.parametrize(
    "host", ["x.example", "10.0.0.7", "localhost.x.example", "[2001:db8::1]", "127.0.0.1.x.example"]
)
def test_credentials_do_not_go_over_plain_http_to_other_computers(host: str) -> None:
    with pytest.raises(RunError, match="plain http: everybody on the way"):
        Endpoint(f"http://{host}/store", SECRET)
    assert Endpoint(f"http://{host}/store", SECRET, plain_http=True).credentials
    assert Endpoint(f"https://{host}/store", SECRET).credentials
    assert Endpoint(f"http://{host}/store").credentials is None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.3.2.1", "[::1]"])
def test_this_computer_needs_no_encryption(host: str) -> None:
    assert Endpoint(f"http://{host}:7878/store", SECRET).is_local


def test_an_address_is_shown_without_its_query() -> None:
    assert str(Endpoint("https://x.example/store?key=s3cret")) == "https://x.example/store"


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"CLAIMGRAPH_USER": "ada"}, "go together"),
        ({"CLAIMGRAPH_PASSWORD": "p"}, "go together"),
        ({"CLAIMGRAPH_TOKEN": "t", "CLAIMGRAPH_USER": "ada", "CLAIMGRAPH_PASSWORD": "p"}, "both set"),
    ],
)
def test_half_or_double_credentials_are_refused(environment: dict[str, str], said: str) -> None:
    with pytest.raises(RunError, match=said):
        read_credentials(environment)


def test_no_credentials() -> None:
    assert read_credentials({"CLAIMGRAPH_USER": "", "HOME": "/"}) is None
