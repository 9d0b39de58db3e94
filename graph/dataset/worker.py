"""One SPARQL query, run in a process of its own: nothing but killing stops a query in Oxigraph.

Run as a script, it loads Oxigraph alone and starts in a moment. Standard input is a JSON object
(``store``, ``query``, ``prefixes``, ``memory`` in bytes); standard output begins with a line that
says what kind of result follows: ``SELECT`` or ``ASK`` (SPARQL JSON), ``CONSTRUCT`` (N-Triples), or
``ERROR`` and a message.
"""

from __future__ import annotations

import json
import sys

import pyoxigraph

__all__ = ["answer"]


def answer(request: dict[str, str], prefixes: dict[str, str]) -> bytes:
    """Run ``request["query"]`` on the store ``request["store"]`` → the kind, a line end, the result."""
    store = pyoxigraph.Store.read_only(request["store"])
    try:
        results = store.query(request["query"], prefixes=prefixes)
        if isinstance(results, pyoxigraph.QueryTriples):
            return b"CONSTRUCT\n" + (results.serialize(format=pyoxigraph.RdfFormat.N_TRIPLES) or b"")
        kind = b"ASK\n" if isinstance(results, pyoxigraph.QueryBoolean) else b"SELECT\n"
        return kind + (results.serialize(format=pyoxigraph.QueryResultsFormat.JSON) or b"")
    except SyntaxError as error:
        return f"ERROR\nthe query is not valid SPARQL: {error}".encode()
    except (OSError, RuntimeError, MemoryError) as error:
        return f"ERROR\nthe query failed: {error}".encode()


def limit_memory(size: int) -> None:
    """Let this process take *size* bytes and no more, where the system can enforce it."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (size, size))


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    limit_memory(asked["memory"])
    sys.stdout.buffer.write(answer(asked, asked["prefixes"]))
