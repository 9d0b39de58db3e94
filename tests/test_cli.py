"""The commands as a user gives them: what they print, where, and with which exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.cli.export import Format
from graph.cli.terminal import printable
from tests.command import ROOT, Run, claimgraph


def test_build_ends_with_a_summary(built: tuple[Path, Run]) -> None:
    out, run = built

    assert run.code == 0, run.err
    assert run.out.startswith("2 documents\n")
    assert "supplies" in run.out
    assert "Disputed: " in run.out
    assert "asserted by" in run.out
    assert "denied by" in run.out
    assert f"Viewer:  {out / 'graph.html'}" in run.out


def test_build_leaves_what_it_promises(out: Path) -> None:
    promised = {"claims.jsonl", "graph.trig", "graph.html", "graph.gexf", "store", "documents"}

    assert promised <= {path.name for path in out.iterdir()}
    assert not [path.name for path in out.rglob("*.part")]


def test_without_arguments_and_with_help_it_teaches() -> None:
    shown = claimgraph("--help")

    assert shown.code == 0
    for command in ("build", "query", "export", "explain", "diff", "check"):
        assert command in shown.out


def test_version() -> None:
    assert claimgraph("--version").out == "claimgraph 0.1.0\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build", "no-such-folder", "--out", "{tmp}/out"], "no such file or folder"),
        (["build", "{tmp}", "--out", "{tmp}/out"], "no document"),
        (["build", "seeds", "--out", "{tmp}/a-file"], "is a file"),
        (["build", "seeds", "--out", "{tmp}/out", "--model", "no_such_model"], "no_such_model"),
        (["query", "{tmp}/none", "ASK {{}}"], "claimgraph build"),
        (["query", "{out}"], "--named"),
        (["query", "{out}", "--named", "nonsense"], "disputed"),
        (["query", "{out}", "SELECT nonsense"], "SPARQL"),
        (["query", "{out}", "--file", "{tmp}/none.rq"], "none.rq"),
        (["query", "{out}", "--named", "disputed", "--param", "nonsense"], "NAME=VALUE"),
        (["query", "{out}", "--named", "disputed", "nonsense"], "NAME=VALUE"),
        (["query", "{out}", "--named", "supplies", "source=Iran", "--param", "source=Russia"], "given once"),
        (["query", "{out}", "ASK {{}}", "ASK {{}}"], "exactly one query"),
        (["query", "{out}", "--list", "--named", "nonsense"], "disputed"),
        (["export", "{tmp}/none", "--format", "csv", "--output", "{tmp}/x.csv"], "claimgraph build"),
        (["export", "{out}", "--format", "csv", "--output", "{tmp}/none/x.csv"], "cannot write"),
        (["explain", "{out}", "Atlantis"], "Atlantis"),
        (["explain", "{tmp}/none", "Iran"], "claimgraph build"),
        (["check", "{tmp}/none.ttl"], "none.ttl"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_done_is_said_with_exit_code_2(
    out: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    (tmp_path / "a-file").touch()

    run = claimgraph(*(argument.format(tmp=tmp_path, out=out) for argument in arguments))

    assert run.code == 2
    assert said in " ".join((run.err + run.out).split())
    assert "Traceback" not in run.err


@pytest.mark.parametrize("name", list(Format))
def test_export_writes_every_format(out: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / f"graph.{name}"

    run = claimgraph("export", out, "--format", name, "--output", file)

    assert run.code == 0, run.err
    assert run.out == ""
    assert "Iran" in file.read_text(encoding="utf-8")


def test_query_prints_csv_and_json_that_other_programs_read(out: Path) -> None:
    sparql = "SELECT DISTINCT ?name WHERE { ?state a cg:State ; cg:name ?name } ORDER BY ?name"

    rows = list(csv.reader(io.StringIO(claimgraph("query", out, sparql, "--format", "csv").out)))
    answer = json.loads(claimgraph("query", out, sparql, "--format", "json").out)

    assert rows[0] == ["name"]
    assert ["Iran"] in rows
    assert [binding["name"]["value"] for binding in answer["results"]["bindings"]] == [name for (name,) in rows[1:]]


def test_query_reads_a_file_and_lists_what_it_knows_by_name(out: Path, tmp_path: Path) -> None:
    (tmp_path / "ask.rq").write_text("ASK { ?claim a cg:Claim }")

    assert "yes" in claimgraph("query", out, "--file", tmp_path / "ask.rq").out
    assert "disputed" in claimgraph("query", out, "--list").out


def test_a_named_query_takes_its_parameters_as_they_come(out: Path) -> None:
    words = claimgraph("query", out, "--named", "supplies", "source=tehran", "about=missile").out
    options = claimgraph(
        "query", out, "--named", "supplies", "--param", "source=tehran", "--param", "about=missile"
    ).out

    assert words == options
    assert [line.split("│")[0].strip() for line in words.splitlines()[2:]] == ["Iran"]
    assert "who supplies" in claimgraph("query", out, "--list", "--named", "supplies").out


def test_a_table_of_anybodys_own_query_shows_labels(out: Path) -> None:
    sparql = "SELECT ?claim ?status WHERE { ?claim cg:status ?status ; cg:itemKind cg:missile }"

    rows = [[cell.strip() for cell in line.split("│")] for line in claimgraph("query", out, sparql).out.splitlines()]
    assert ["Iran supplies Russia (missiles)", "disputed"] in rows
    assert "https://w3id.org/claimgraph/id/claim/" in claimgraph("query", out, sparql, "--format", "csv").out


def test_construct_prints_turtle(out: Path) -> None:
    sparql = "CONSTRUCT { ?a cg:supplies ?b } WHERE { ?a cg:supplies ?b }"

    assert "cg:supplies" in claimgraph("query", out, sparql, "--format", "turtle").out


def test_explain_shows_a_claim_and_both_sides(out: Path) -> None:
    lines = map(json.loads, (out / "claims.jsonl").read_text(encoding="utf-8").splitlines())
    denied = next(line for line in lines if line["stance"] == "denies" and line["speaker"])

    shown = claimgraph("explain", out, denied["claim"]).out

    assert denied["claim"] in shown
    assert denied["speaker"]["name"] in shown
    assert " ".join(denied["evidence"]["text"].split()) in " ".join(shown.split())


def test_check_is_content_with_the_shipped_ontology_and_names_the_line_of_a_fault(tmp_path: Path) -> None:
    sound = claimgraph("check")
    broken = (ROOT / "ontology.ttl").read_text(encoding="utf-8").replace('"subject"', '"subjekt"', 1)
    (tmp_path / "broken.ttl").write_text(broken, encoding="utf-8")

    found = claimgraph("check", tmp_path / "broken.ttl")

    assert (sound.code, found.code) == (0, 2)
    assert "is sound" in sound.out
    line = next(number for number, text in enumerate(broken.splitlines(), 1) if '"subjekt"' in text)
    assert f"line {line}:" in found.out
    assert "subjekt" in found.out


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain, naïve, 外交部, می‌خواهم", "plain, naïve, 外交部, می‌خواهم"),
        ("\x1b]0;title\x07", r"\x1b]0;title\x07"),
        ("a\rb\x9bc", r"a\rb\x9bc"),
        ("\u202egnirts", r"\u202egnirts"),
        ("[red]not markup[/red]", "[red]not markup[/red]"),
    ],
)
def test_what_a_terminal_would_obey_is_shown(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_a_name_with_escape_sequences_reaches_no_terminal(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "\x1b[31mred.txt").write_bytes(b"")
    (folder / "good.txt").write_text("France sold tanks to Italy.")

    run = claimgraph("build", folder, "--out", tmp_path / "out")

    assert run.code == 1
    assert "\x1b" not in run.err + run.out
    assert r"\x1b[31mred.txt" in run.err


def test_a_reader_that_goes_away_is_no_fault(out: Path) -> None:
    command = f"{sys.executable} -m graph query {out} 'SELECT ?s ?p ?o WHERE {{ ?s ?p ?o }}' --format csv | head -n 1"

    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.stdout.strip() == "s,p,o"
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def _heed_interrupts() -> None:
    """What a shell starts in the background ignores Ctrl-C, and so would the build that is to be stopped."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_a_build_that_is_stopped_says_that_it_goes_on_from_there(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"France sold {number} tanks to Italy, Spain said. " * 40)
    command = [sys.executable, "-m", "graph", "build", str(folder), "--out", str(tmp_path / "out")]
    process = subprocess.Popen(
        command, cwd=ROOT, stderr=subprocess.PIPE, text=True, env=os.environ, preexec_fn=_heed_interrupts
    )
    while not list(tmp_path.glob("out/shards/*.json")):
        time.sleep(0.1)

    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)

    assert process.returncode == 130
    assert "goes on from there" in said
    assert "Traceback" not in said
    assert not (tmp_path / "out" / "claims.jsonl").exists()
