"""``python -m benchmarks``: measures all engines at all sizes and writes ``benchmarks/RESULTS.md``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.engines import ENGINES, prepare
from benchmarks.measuring import Figure, measure
from benchmarks.questions import QUESTIONS
from benchmarks.report import Round, report

__all__ = ["main"]

RESULTS = Path(__file__).with_name("RESULTS.md")

HEAVY = 50_000
"""Claims from which on rdflib is asked only what it answered in time at the size before."""


def main() -> None:
    """Measure, and write the page; what is going on is told on standard error."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--claims", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--limit", type=float, default=20, help="processor seconds that a query may take")
    parser.add_argument("--output", type=Path, default=RESULTS)
    asked = parser.parse_args()
    rounds: list[Round] = []
    for claims in sorted(asked.claims):
        rounds.append(_round(claims, asked.limit, rounds))
        asked.output.write_text(report(rounds), encoding="utf-8")


def _round(claims: int, limit: float, before: list[Round]) -> Round:
    with tempfile.TemporaryDirectory(prefix="claimgraph-benchmark-") as name:
        place, quads = Path(name), 0
        figures: dict[str, dict[str, Figure]] = {}
        for engine in ENGINES:
            titles = _answered(engine, before) if claims >= HEAVY else list(QUESTIONS)
            print(f"{engine}: {claims} claims, {len(titles)} queries", file=sys.stderr)
            figures[engine] = measure(engine, place, claims, limit=limit, titles=titles)
            quads = quads or prepare(place)
        return Round(claims, quads, figures)


def _answered(engine: str, before: list[Round]) -> list[str]:
    if engine != "rdflib" or not before:
        return list(QUESTIONS)
    known = before[-1].figures[engine]
    return [title for title in QUESTIONS if title in known and not known[title].stopped]


if __name__ == "__main__":
    main()
