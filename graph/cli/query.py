"""``claimgraph query``: SPARQL over a folder, your own or one of the named queries."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.cli.terminal import emit, show_table
from graph.errors import RunError

__all__ = ["Format", "query"]


class Format(StrEnum):
    """How results are printed; turtle is for CONSTRUCT and DESCRIBE."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    TURTLE = "turtle"


def query(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that claimgraph build made.")],
    sparql: Annotated[str | None, typer.Argument(metavar="SPARQL", help="The query itself.")] = None,
    *,
    file: Annotated[Path | None, typer.Option(help="A file that holds the query.")] = None,
    named: Annotated[str | None, typer.Option(help="One of the queries that come along (see --list).")] = None,
    param: Annotated[
        list[str] | None, typer.Option(metavar="NAME=VALUE", help="A parameter of a named query; may be repeated.")
    ] = None,
    list_: Annotated[bool, typer.Option("--list", help="List the named queries and their parameters.")] = False,
    format_: Annotated[Format, typer.Option("--format", help="How to print the results.")] = Format.TABLE,
) -> None:
    """Ask the graph: with a named query, a file, or SPARQL.

    Examples: `claimgraph query out --named disputed` and
    `claimgraph query out "SELECT DISTINCT ?name WHERE { ?state a cg:State ; cg:name ?name }"`
    """
    from graph.dataset import render, run_query, tabulate

    if list_:
        show_queries()
        return
    result = run_query(directory, chosen_query(sparql, file, named, param or []))
    if format_ is Format.TABLE:
        show_table(*tabulate(result))
    else:
        emit(render(result, format_))


def show_queries() -> None:
    """Print the named queries: name, question, parameters."""
    from graph.dataset import list_queries

    rows = [(entry.name, entry.question, " ".join(entry.parameters)) for entry in list_queries()]
    show_table(("name", "question", "parameters"), rows)


def chosen_query(sparql: str | None, file: Path | None, named: str | None, parameters: Sequence[str]) -> str:
    """The one query that was asked for, as SPARQL; RunError unless it is exactly one."""
    from graph.dataset import named_query

    if [sparql, file, named].count(None) != 2:
        raise RunError("give exactly one query: SPARQL, --file FILE or --named NAME (--list shows the names).")
    if named is not None:
        return named_query(named, **dict(map(split_parameter, parameters)))
    if parameters:
        raise RunError("--param goes with --named only: in your own query, write the value itself.")
    return sparql if file is None and sparql is not None else read_query(file or Path())


def split_parameter(text: str) -> tuple[str, str]:
    """``NAME=VALUE`` → its two parts."""
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise RunError(f"--param {text} is not of the form NAME=VALUE.")
    return name, value


def read_query(file: Path) -> str:
    """The text of a query file; RunError if it cannot be read."""
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"cannot read the query {file}: {error}") from error
