"""What holds for the whole repository, whatever a change is about."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from graph.model import Claim, Document, Entity, Evidence, Kind, Modality, Stance, Statement
from graph.ontology import ROLES, Frame, load_ontology
from tests.command import ROOT

MODULES = sorted((ROOT / "graph").rglob("*.py"))
OF_LANGUAGE = [path for path in MODULES if path.parent.name in {"entities", "claims"}]
HEAVY = ("spacy", "rdflib", "pyoxigraph", "networkx", "pyvis", "trafilatura", "starlette", "uvicorn")


def imported_by(statement: str) -> set[str]:
    """The heavy packages that are loaded once *statement* has run, in a process of its own."""
    code = f"import sys; {statement}; print(*[name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["graph", "graph.model", "graph.cli"])
def test_importing_the_thin_parts_loads_no_engine(module: str) -> None:
    assert imported_by(f"import {module}") == set()


def test_importing_the_ontology_loads_rdf_but_no_language() -> None:
    assert imported_by("import graph.ontology") == {"rdflib"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_says_what_it_is_and_what_it_offers(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assigned = {target.id for node in tree.body for target in _targets(node) if isinstance(target, ast.Name)}

    assert ast.get_docstring(tree), "a module begins with what comes in and what goes out"
    assert "__all__" in assigned


def _targets(node: ast.stmt) -> list[ast.expr]:
    if isinstance(node, ast.Assign):
        return node.targets
    return [node.target] if isinstance(node, ast.AnnAssign) else []


@pytest.mark.parametrize("path", OF_LANGUAGE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_verbs_stand_in_the_ontology_and_not_in_python(path: Path) -> None:
    ontology = load_ontology()
    frames = [frame for relation in ontology.relations.values() for frame in relation.frames if not frame.noun]
    cues = [ontology.words[f"{name}Verbs"] for name in ("accusing", "asserting", "confirming", "declining", "denying")]
    verbs = set().union(*(frame.lemmas for frame in frames), *cues)

    found = verbs & set(_strings(ast.parse(path.read_text(encoding="utf-8")))) - set(ontology.words)

    assert found <= _words_of_the_program(), "these words belong in ontology.ttl"


def _words_of_the_program() -> set[str]:
    """Fields, values and roles: words that Python uses for itself, whatever English does with them."""
    names = {field.name for words in (Claim, Document, Entity, Evidence, Statement, Frame) for field in fields(words)}
    return names | {*Kind, *Stance, *Modality} | ROLES | MARKS | MARKERS


MARKS = {"source", "target", "item", "relation", "cue", "speaker"}
"""The parts of a sentence that evidence marks."""


MARKERS = {"place", "state", "report", "quote", "accept", "expand", "present"}
"""Names that the program gives to its own distinctions, and English to deeds."""


def _strings(tree: ast.Module) -> Iterator[str]:
    """String literals of *tree*; docstrings, which are statements of their own, left out."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value.lower()
