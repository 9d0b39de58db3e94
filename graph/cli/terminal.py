"""Text → the terminal: results on standard output, everything else on standard error.

Articles and file names are data. What a terminal would obey (escape sequences, other control
characters, marks that reverse the order of letters) is shown, not sent.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

__all__ = ["complain", "emit", "printable", "progress_bar", "say", "show_table"]

WIDTH_OF_FILES = 160

KEPT = frozenset("\n\u200c\u200d")
"""Line ends, and the two joiners that Persian and Indic words need."""


def printable(text: str) -> str:
    r"""*text* with every control and direction character spelled out.

    >>> print(printable("\x1b[2Jgone \u202eback"))
    \x1b[2Jgone \u202eback
    """
    return "".join(c if c in KEPT or not _is_obeyed(c) else c.encode("unicode_escape").decode() for c in text)


def _is_obeyed(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp", "Cs"}


def say(text: str = "", *, style: str = "") -> None:
    """Print one result line."""
    _console().print(Text(printable(text), style=style))


def complain(text: str) -> None:
    """Print one line for the person, not for the pipe."""
    _console(stderr=True).print(Text(printable(text)))


def emit(text: str) -> None:
    """Send *text* to standard output: to a file or a pipe unchanged, to a terminal with nothing that it would obey."""
    sys.stdout.write(printable(text) if sys.stdout.isatty() else text)


def show_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table; in a pipe it is wide enough that lines rarely wrap."""
    table = Table(show_edge=False, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(Text(printable(column)), overflow="fold")
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    _console().print(table)


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[int, int, str], None]]:
    """A progress display on standard error that leaves nothing behind; yields what to call at each step."""
    console = _console(stderr=True)
    columns = (TextColumn(title), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), _Name())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(title, total=None, name="")

        def update(done: int, total: int, name: str) -> None:
            progress.update(task, completed=done, total=total, name=printable(name))

        yield update


class _Name(ProgressColumn):
    """The file that was done last, as plain text: a name may look like markup."""

    def render(self, task: Task) -> Text:
        return Text(task.fields["name"], overflow="ellipsis", no_wrap=True)


def _console(*, stderr: bool = False) -> Console:
    console = Console(stderr=stderr, highlight=False, soft_wrap=True)
    if not console.is_terminal:
        console.width = WIDTH_OF_FILES
    return console
