"""Figures → the page ``RESULTS.md``: seconds and ratios side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from benchmarks.measuring import Figure

__all__ = ["Round", "report"]

HEAD = """\
# Benchmarks

Written by `python -m benchmarks`: processor seconds, each engine in a process of its own, the mean of up to 20 runs.
Read the ratios: they come from one run on one computer. *claimgraph* is `write_store` and a `Session`; *Oxigraph* is
pyoxigraph without anything around it; *rdflib* is its own store in memory. The corpus is invented ({module});
a claim is about {quads} quads. "> n": stopped after n seconds, or when 12 GB of memory were full.

Loading: claimgraph begins with statements, makes their quads, and sums up the corpus; the two others read the
finished quads from a file. rdflib has each triple once for each graph, the other two once more for the union. It keeps
nothing on disk: its one way to load stands in all three rows.
"""


@dataclass(frozen=True)
class Round:
    """The figures of one size of corpus, by engine and title."""

    claims: int
    quads: int
    figures: Mapping[str, Mapping[str, Figure]]


def report(rounds: list[Round]) -> str:
    """The whole page as Markdown."""
    quads = round(rounds[-1].quads / rounds[-1].claims)
    head = HEAD.format(module="benchmarks/corpus.py", quads=quads)
    return "\n".join([head, *("\n".join(_section(found)) for found in rounds)])


def _section(found: Round) -> Iterator[str]:
    ours, bare, other = (found.figures.get(name, {}) for name in ("claimgraph", "oxigraph", "rdflib"))
    yield f"## {found.claims:,} claims, {found.quads:,} quads\n"
    yield "| | claimgraph | Oxigraph | rdflib | rows | × Oxigraph's time | × faster than rdflib |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for title, figure in ours.items():
        cells = [_seconds(figure), _seconds(bare.get(title)), _seconds(other.get(title)), str(figure.rows or "")]
        yield f"| {' | '.join([title, *cells, _ratio(figure, bare.get(title)), _ratio(other.get(title), figure)])} |"
    yield ""


def _seconds(figure: Figure | None) -> str:
    if figure is None:
        return "–"
    return f"> {figure.seconds:.0f}" if figure.stopped else f"{figure.seconds:.3g}"


def _ratio(slow: Figure | None, fast: Figure | None) -> str:
    if slow is None or fast is None or fast.stopped or fast.seconds <= 0:
        return "–"
    ratio = slow.seconds / fast.seconds
    return f"{'> ' if slow.stopped else ''}{ratio:{'.0f' if ratio > 10 else '.1f'}}"
