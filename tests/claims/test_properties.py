"""What holds for every text: names do not matter, order does not matter, evidence is where it says."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Statement
from tests.claims.conftest import Edges, Extract
from tests.claims.tables import edge

STATES = (
    "Chile",
    "Ghana",
    "Japan",
    "Kenya",
    "Norway",
    "Peru",
    "Poland",
    "Saudi Arabia",
    "South Korea",
    "Sri Lanka",
    "Vietnam",
)
UNRELATED = (
    "{0} delivered two ships to {1}.",
    "Two ships were delivered to {1} by {0}.",
    "{0}, which trains {1}'s police, is far away.",
    "{1} bought the trucks from {0} in May.",
    "{0} imposed sanctions on {1} last year.",
    "{0} will send rifles to {1}.",
    "{2} accused {0} of arming {1}.",
)
"""Sentences that say nothing of each other."""
PATTERNS = (*UNRELATED, "{2} said that {0} had not sold rifles to {1}.")
"""A negation answers whoever said so before: with it, the order of paragraphs matters."""

quickly = settings(
    max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
names = st.lists(st.sampled_from(STATES), min_size=3, max_size=3, unique=True)
sentences = st.builds(lambda pattern, states: pattern.format(*states), st.sampled_from(PATTERNS), names)
texts = st.lists(sentences, min_size=1, max_size=4, unique=True)
unrelated = st.lists(
    st.builds(lambda pattern, states: pattern.format(*states), st.sampled_from(UNRELATED), names),
    min_size=1,
    max_size=4,
    unique=True,
)
gaps = st.sampled_from(["\n\n", " \n\n ", "\n\n\t\n", "\n\n🇨🇱 Ångström 外交部\n\n"])


@quickly
@given(pattern=st.sampled_from(PATTERNS), states=names)
def test_other_names_give_the_same_claims_under_other_names(edges: Edges, pattern: str, states: list[str]) -> None:
    known = ("Chile", "Kenya", "Peru")
    renamed = {_renamed(claim, dict(zip(known, states, strict=True))) for claim in edges(pattern.format(*known))}
    assert edges(pattern.format(*states)) == renamed


def _renamed(claim: str, names: dict[str, str]) -> str:
    return " ".join(names.get(word, word) for word in claim.split())


@quickly
@given(text=texts, gap=gaps)
def test_evidence_is_where_it_says(extract: Extract, text: list[str], gap: str) -> None:
    whole = gap + gap.join(text) + gap
    for statement in extract(whole):
        evidence = statement.evidence
        assert whole[evidence.start : evidence.end] == evidence.text
        assert evidence.text.strip() == evidence.text
        assert all(evidence.start <= start < end <= evidence.end for _, start, end in evidence.marks)


@quickly
@given(text=unrelated, data=st.data())
def test_the_order_of_unrelated_paragraphs_does_not_matter(edges: Edges, text: list[str], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(text))
    assert edges("\n\n".join(text)) == edges("\n\n".join(shuffled))


@quickly
@given(text=unrelated)
def test_paragraphs_add_up(edges: Edges, text: list[str]) -> None:
    apart: set[str] = set().union(*(edges(sentence) for sentence in text))
    assert edges("\n\n".join(text)) == apart


@quickly
@given(text=texts)
def test_two_runs_give_the_same_statements_in_order(extract: Extract, text: list[str]) -> None:
    whole = "\n\n".join(text)
    first, second = extract(whole), extract(whole)
    assert first == second
    assert [s.iri for s in first] == [s.iri for s in sorted(first, key=_place)]


def _place(statement: Statement) -> tuple[int, str]:
    return statement.evidence.start, statement.claim.id


@quickly
@given(text=st.text(max_size=200))
def test_any_text_is_read_without_an_error(extract: Extract, text: str) -> None:
    assert all(edge(statement.claim) for statement in extract(text))
