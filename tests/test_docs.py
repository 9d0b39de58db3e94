"""What the README and the reference say is what the program does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from docs.reference import PAGE, reference
from docs.tour import README, retold
from tests.command import ROOT, claimgraph

TEXT = README.read_text(encoding="utf-8")
SPARQL = re.findall(r"^```sparql\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def test_the_reference_is_what_the_commands_say_of_themselves() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference(), "run: make docs"


def test_the_tour_shows_what_the_commands_print() -> None:
    assert retold(TEXT) == TEXT, "run: make docs"


@pytest.mark.parametrize("sparql", SPARQL, ids=lambda text: text.splitlines()[0][:40])
def test_every_sparql_example_has_an_answer(out: Path, sparql: str) -> None:
    run = claimgraph("query", out, sparql, "--format", "json")

    assert run.code == 0, run.err
    assert json.loads(run.out)["results"]["bindings"]


def test_every_file_that_the_readme_links_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", TEXT)

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize(
    "command", ["build", "query", "export", "publish", "explain", "diff", "serve", "check", "evaluate", "attributions"]
)
def test_every_command_teaches_with_an_example(command: str) -> None:
    run = claimgraph(command, "--help")

    assert run.code == 0
    assert f"claimgraph {command}" in run.out.split("Example", 1)[1]
