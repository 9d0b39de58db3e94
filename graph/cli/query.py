"""``claimgraph query``: SPARQL over a folder, your own or one of the named queries."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.cli.terminal import emit, say, show_table
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
    asked: Annotated[
        list[str] | None,
        typer.Argument(metavar="SPARQL|NAME=VALUE", help="The query itself; with --named, its parameters."),
    ] = None,
    *,
    file: Annotated[Path | None, typer.Option(help="A file that holds the query.")] = None,
    named: Annotated[str | None, typer.Option(help="One of the queries that come along (see --list).")] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="A parameter of a named query, as an option; may be repeated."),
    ] = None,
    list_: Annotated[
        bool, typer.Option("--list", help="List the named queries; with --named, the parameters of that one.")
    ] = False,
    format_: Annotated[Format, typer.Option("--format", help="How to print the results.")] = Format.TABLE,
) -> None:
    """Ask the graph: with a named query, a file, or SPARQL.

    A table shows parties, claims and documents by their labels; csv and json keep the IRIs.

    Examples: `claimgraph query out --named supplies source=Iran about=weapon` and
    `claimgraph query out "SELECT DISTINCT ?name WHERE { ?state a cg:State ; cg:name ?name }"`
    """
    from graph.dataset import read_labels, render, run_query, tabulate

    if list_:
        show_queries(named)
        return
    result = run_query(directory, chosen_query(asked or [], file, named, param or []))
    if format_ is Format.TABLE:
        show_table(*tabulate(result, read_labels(directory, result)))
    else:
        emit(render(result, format_))


def show_queries(named: str | None) -> None:
    """Print the named queries: name, question, parameters; or what the parameters of one of them mean."""
    from graph.dataset import find_query, list_queries

    if named is None:
        rows = [(entry.name, entry.question, " ".join(entry.parameters)) for entry in list_queries()]
        show_table(("name", "question", "parameters"), rows)
        return
    query = find_query(named)
    say(query.question)
    show_table(("parameter", "meaning"), list(query.parameters.items()))


def chosen_query(asked: Sequence[str], file: Path | None, named: str | None, parameters: Sequence[str]) -> str:
    """The one query that was asked for, as SPARQL; RunError unless it is exactly one."""
    from graph.dataset import named_query

    if named is not None and file is None:
        return named_query(named, **chosen_values([*asked, *parameters]))
    if parameters:
        raise RunError("--param goes with --named only: in your own query, write the value itself.")
    if named is None and file is not None and not asked:
        return read_query(file)
    if named is None and file is None and len(asked) == 1:
        return asked[0]
    raise RunError("give exactly one query: SPARQL, --file FILE or --named NAME (--list shows the names).")


def chosen_values(parameters: Sequence[str]) -> dict[str, str]:
    """``NAME=VALUE``, several → the values by name; RunError where one is given twice."""
    pairs = list(map(split_parameter, parameters))
    values = dict(pairs)
    if len(values) < len(pairs):
        raise RunError(f"each parameter may be given once; given: {', '.join(name for name, _ in pairs)}.")
    return values


def split_parameter(text: str) -> tuple[str, str]:
    """``NAME=VALUE`` → its two parts."""
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise RunError(f"the parameter {text} is not of the form NAME=VALUE.")
    return name, value


def read_query(file: Path) -> str:
    """The text of a query file; RunError if it cannot be read."""
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"cannot read the query {file}: {error}") from error
