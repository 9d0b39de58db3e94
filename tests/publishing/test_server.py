"""One graph at a time: by Fuseki's rules, with patience, and with credentials that go nowhere else."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from graph.errors import RunError
from graph.publishing.endpoint import DEFAULT, Endpoint, read_credentials
from graph.publishing.server import GraphServer

from .servers import Fault, Fuseki, Request, rehearsal

GRAPH = "https://x.example/graph/外交 部?a=b&c"
TRIPLE = b'<https://x.example/a> <https://x.example/b> "c" .\n'
SECRET = read_credentials({"CLAIMGRAPH_USER": "ada", "CLAIMGRAPH_PASSWORD": "open-sesame"})
TOKEN = read_credentials({"CLAIMGRAPH_TOKEN": "t0ken"})


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def server(fuseki: Fuseki, waits: list[float]) -> Iterator[GraphServer]:
    with GraphServer(Endpoint(fuseki.address), retries=4, sleep=waits.append) as found:
        yield found


def content() -> io.BytesIO:
    return io.BytesIO(TRIPLE)


def test_named_and_default_graphs_are_put_replaced_and_deleted(fuseki: Fuseki, server: GraphServer) -> None:
    for graph in (GRAPH, GRAPH, DEFAULT):
        server.put(graph, content())
    assert fuseki.graphs == {GRAPH: TRIPLE, None: TRIPLE}
    for graph in (GRAPH, DEFAULT, GRAPH):
        server.delete(graph)
    assert fuseki.graphs == {}


def test_a_large_graph_arrives_whole(fuseki: Fuseki, server: GraphServer) -> None:
    server.put(GRAPH, io.BytesIO(TRIPLE * 20_000))
    assert fuseki.graphs[GRAPH] == TRIPLE * 20_000


@pytest.mark.parametrize(
    "fault", [Fault(0), Fault(429), Fault(502), Fault(503), Fault(504)], ids=lambda f: f"{f.status}"
)
def test_trouble_that_passes_is_waited_out_longer_each_time(
    fuseki: Fuseki, server: GraphServer, waits: list[float], fault: Fault
) -> None:
    fuseki.faults = [fault] * 3
    server.put(GRAPH, content())
    assert fuseki.graphs == {GRAPH: TRIPLE}
    assert waits == [0.5, 1.0, 2.0]


def test_the_server_says_how_long_to_wait(fuseki: Fuseki, server: GraphServer, waits: list[float]) -> None:
    past = "Wed, 21 Oct 2015 07:28:00 GMT"
    fuseki.faults = [Fault(503, {"Retry-After": value}) for value in ("7", past, "soon")]
    server.put(GRAPH, content())
    assert waits == [7.0, 0.0, 2.0]


def test_a_wait_beyond_patience_ends_the_run(fuseki: Fuseki, server: GraphServer, waits: list[float]) -> None:
    fuseki.faults = [Fault(503, {"Retry-After": "86400"}, "down for a day")]
    with pytest.raises(RunError, match="HTTP 503: down for a day"):
        server.put(GRAPH, content())
    assert waits == []


def test_patience_ends(fuseki: Fuseki, server: GraphServer, waits: list[float]) -> None:
    fuseki.faults = [Fault(503)] * 9
    with pytest.raises(RunError, match=r"does not delete <.*>: HTTP 503\."):
        server.delete(GRAPH)
    assert len(waits) == 4


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault(400, text="line 1\n  is odd"), r"does not take <https://x.example/.*>: HTTP 400: line 1 is odd\."),
        (Fault(401), "set CLAIMGRAPH_USER and CLAIMGRAPH_PASSWORD, or CLAIMGRAPH_TOKEN"),
        (Fault(403), "may not write here"),
        (Fault(404), "Fuseki at /NAME/data"),
        (Fault(413), "raise its limit"),
        (Fault(500, text="x" * 10_000), r"HTTP 500: x{500}\.$"),
        (Fault(302), "sends on to nowhere"),
    ],
    ids=lambda part: str(part.status) if isinstance(part, Fault) else "",
)
def test_a_refusal_is_told_at_once(
    fuseki: Fuseki, server: GraphServer, waits: list[float], fault: Fault, said: str
) -> None:
    fuseki.faults = [fault]
    with pytest.raises(RunError, match=said):
        server.put(GRAPH, content())
    assert waits == []
    assert len(fuseki.requests) == 1


def test_nobody_there(waits: list[float]) -> None:
    with rehearsal() as gone:
        endpoint = Endpoint(gone.address)
    with (
        GraphServer(endpoint, retries=2, sleep=waits.append) as server,
        pytest.raises(RunError, match="no answer"),
    ):
        server.put(GRAPH, content())
    assert waits == [0.5, 1.0]


@pytest.mark.parametrize(
    ("credentials", "header"), [(SECRET, "Basic YWRhOm9wZW4tc2VzYW1l"), (TOKEN, "Bearer t0ken"), (None, None)]
)
def test_credentials_go_to_the_server(fuseki: Fuseki, credentials: object, header: str | None) -> None:
    with GraphServer(Endpoint(fuseki.address, credentials)) as server:  # type: ignore[arg-type]
        server.put(GRAPH, content())
    assert fuseki.requests == [Request("PUT", GRAPH, header)]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_credentials_follow_no_redirection(fuseki: Fuseki, status: int) -> None:
    with rehearsal() as other:
        fuseki.faults = [Fault(status, {"Location": other.address})]
        with (
            GraphServer(Endpoint(fuseki.address, SECRET)) as server,
            pytest.raises(RunError, match=f"sends on to {other.address}, and nothing was sent there"),
        ):
            server.put(GRAPH, content())
        assert other.requests == []


def test_a_server_that_says_the_secret_aloud_is_not_quoted(fuseki: Fuseki) -> None:
    for credentials, secrets in ((SECRET, ("open-sesame", "YWRhOm9wZW4tc2VzYW1l")), (TOKEN, ("t0ken",))):
        assert credentials
        fuseki.faults = [Fault(401, text=f"you said {' '.join(secrets)}")]
        with GraphServer(Endpoint(fuseki.address, credentials)) as server, pytest.raises(RunError) as caught:
            server.put(GRAPH, content())
        assert "you said •••" in str(caught.value)
        assert not any(secret in f"{caught.value} {credentials}" for secret in secrets)
