"""Origins of a claim, on texts and statements made by hand: each rule by itself, and what joins nothing."""

from __future__ import annotations

import hashlib
from itertools import permutations

import pytest

from graph.model import ID, Claim, Document, Entity, Evidence, Kind, Modality, Stance, Statement
from graph.origins import find_origins

MALI = Entity(f"{ID}state/ml", "Mali", Kind.STATE)
NIGER = Entity(f"{ID}state/ne", "Niger", Kind.STATE)
TRUCKS = Claim(MALI, "supplies", NIGER, "trucks")
AGENCY = Entity(f"{ID}organisation/dune-wire", "Dune Wire", Kind.ORGANISATION)
MINISTRY = Entity(f"{ID}organisation/ministry-of-roads", "Ministry of Roads", Kind.ORGANISATION)

ALPHA = "Mali has handed forty trucks to Niger, a foreman at the border post of Labbezanga said."
BETA = "The forty trucks that Niger drives since June came from Mali, as their papers show."
GAMMA = "In Niamey, everybody knows that Mali supplied the lorries to Niger for a song."
FILLER = (
    "The market was full of melons on that day, and the price of salt had fallen to where it stood in winter.",
    "A camel had got loose in the night and was found asleep beside the pump of the old railway station.",
    "The schoolmaster counts the days until the rains, and has a wager with the baker on the date.",
    "Somebody painted the bridge blue without asking, and nobody could be brought to complain about it.",
)

Pair = tuple[Document, list[Statement]]


def tell(name: str, *paragraphs: str, **facts: str) -> Document:
    text = "\n\n".join(paragraphs)
    return Document(name, text, hashlib.sha256(text.encode()).hexdigest(), **facts)


def stating(document: Document, sentence: str, speaker: Entity | None = None) -> Pair:
    """*document* states the claim with *sentence*, which it holds."""
    start = document.text.index(sentence)
    evidence = Evidence(start, start + len(sentence), sentence)
    return document, [Statement(document.iri, TRUCKS, speaker, Stance.ASSERTS, Modality.ACTUAL, evidence)]


def origins(*pairs: Pair) -> list[str]:
    """The names of the documents of each origin; the same in any order of the documents."""
    names = {document.iri: document.name for document, _ in pairs}
    (found,) = {find_origins(order) for order in permutations(pairs)}
    return sorted("".join(sorted(names[iri] for iri in origin.documents)) for origin in found)


def test_who_tells_it_in_other_words_is_an_origin() -> None:
    assert origins(
        stating(tell("a", ALPHA, *FILLER[:2]), ALPHA),
        stating(tell("b", BETA, *FILLER[2:]), BETA),
        stating(tell("c", GAMMA), GAMMA),
    ) == ["a", "b", "c"]


def test_the_same_sentence_is_one_origin_whatever_stands_around_it() -> None:
    assert origins(
        stating(tell("a", ALPHA, *FILLER[:2]), ALPHA),
        stating(tell("b", *FILLER[2:], ALPHA.replace("has handed", "handed")), "Mali handed forty trucks to Niger"),
        stating(tell("c", BETA), BETA),
    ) == ["ab", "c"]


def test_who_carries_the_sentence_but_is_read_elsewhere_tells_it_after_the_other() -> None:
    assert origins(stating(tell("a", ALPHA), ALPHA), stating(tell("b", GAMMA, FILLER[0], ALPHA), GAMMA)) == ["ab"]


def test_a_copy_with_a_new_first_sentence_is_found() -> None:
    assert origins(stating(tell("a", ALPHA, *FILLER), ALPHA), stating(tell("b", BETA, *FILLER[1:]), BETA)) == ["ab"]


def test_a_short_copy_is_found_inside_a_long_page() -> None:
    page = [f"Note {number} of the keeper of lamp {number} on wind {number} and tide {number}." for number in range(60)]
    long = tell("a", *page[:30], ALPHA, *FILLER[:3], *page[30:])
    assert origins(stating(long, ALPHA), stating(tell("b", BETA, *FILLER[:3]), BETA)) == ["ab"]


def test_one_paragraph_in_common_makes_no_copies() -> None:
    assert origins(
        stating(tell("a", ALPHA, FILLER[0], FILLER[1]), ALPHA),
        stating(tell("b", BETA, FILLER[0], *FILLER[2:]), BETA),
    ) == ["a", "b"]


def test_short_notices_with_one_frame_are_no_copies() -> None:
    frame = "Read more about trucks, ships and trains in our weekly letter to friends of transport."
    assert origins(stating(tell("a", ALPHA, frame), ALPHA), stating(tell("b", BETA, frame), BETA)) == ["a", "b"]


@pytest.mark.parametrize("dateline", ["BAMAKO, May 3 (Dune Wire) — ", "GAO, June 1, 2031 (Dune Wire) — "])
def test_an_agency_in_the_dateline_is_where_they_have_it_from(dateline: str) -> None:
    assert origins(
        stating(tell("a", f"{dateline}{ALPHA}", publisher="Sand Times"), ALPHA),
        stating(tell("b", f"GAO, July 5 (Dune Wire) — {BETA}", publisher="Oasis News"), BETA),
        stating(tell("c", GAMMA, publisher="Sand Times"), GAMMA),
    ) == ["ab", "c"]


def test_an_outlet_that_says_so_is_where_they_have_it_from() -> None:
    assert origins(
        stating(tell("a", ALPHA, publisher="Dune Wire"), ALPHA),
        stating(tell("b", BETA, publisher="Sand Times"), BETA, AGENCY),
        stating(tell("c", GAMMA, publisher="Oasis News"), GAMMA, AGENCY),
    ) == ["abc"]


def test_a_ministry_that_says_so_to_two_reporters_is_no_outlet() -> None:
    assert origins(
        stating(tell("a", ALPHA, publisher="Sand Times"), ALPHA, MINISTRY),
        stating(tell("b", BETA, publisher="Oasis News"), BETA, MINISTRY),
    ) == ["a", "b"]


def test_an_outlet_does_not_confirm_itself() -> None:
    assert origins(
        stating(tell("a", ALPHA, publisher="Sand Times"), ALPHA),
        stating(tell("b", BETA, publisher="Sand Times"), BETA),
        stating(tell("c", GAMMA, publisher="Oasis News"), GAMMA),
    ) == ["ab", "c"]


def test_an_outlet_that_prints_two_agencies_does_not_make_them_one() -> None:
    assert origins(
        stating(tell("a", ALPHA, publisher="Sand Times"), ALPHA),
        stating(tell("b", ALPHA, publisher="Oasis News"), ALPHA),
        stating(tell("c", BETA, publisher="Sand Times"), BETA),
        stating(tell("d", BETA, publisher="Camel Courier"), BETA),
    ) == ["ab", "cd"]


def test_a_page_that_carries_two_stories_makes_them_one() -> None:
    """The number of origins is a lower bound, and this is its price."""
    both = tell("c", ALPHA, BETA)
    assert origins(stating(tell("a", ALPHA), ALPHA), stating(tell("b", BETA), BETA), stating(both, ALPHA)) == ["abc"]


def test_a_document_that_does_not_state_the_claim_joins_nothing() -> None:
    both = tell("c", ALPHA, BETA), list[Statement]()
    assert origins(stating(tell("a", ALPHA), ALPHA), stating(tell("b", BETA), BETA), both) == ["a", "b"]


def test_texts_without_words_and_no_texts_at_all() -> None:
    assert origins(stating(tell("a", "!"), "!"), stating(tell("b", "?"), "?")) == ["a", "b"]
    assert find_origins([]) == ()


def test_an_agency_is_known_by_all_its_names() -> None:
    press = Entity(f"{ID}organisation/associated-press", "AP", Kind.ORGANISATION)
    assert origins(
        stating(tell("a", ALPHA, publisher="The Associated Press"), ALPHA),
        stating(tell("b", f"GAO, July 5 (AP) — {BETA}", publisher="Oasis News"), BETA),
        stating(tell("c", GAMMA), GAMMA, press),
    ) == ["abc"]
