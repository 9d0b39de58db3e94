from __future__ import annotations

import pytest

from graph.documents.details import Details, make_document


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("  Envoy\n leaves ", "Envoy leaves"),
        (2021, "2021"),
        (True, None),
        (["Envoy", 3], None),
        ({"en": "Envoy"}, None),
        ("", None),
        ("E" * 501, None),
        ("bell\x07", None),
        (None, None),
    ],
)
def test_a_value_is_one_line_of_text_or_nothing(value: object, title: str | None) -> None:
    assert Details.of({"title": value}).title == title


@pytest.mark.parametrize(
    ("value", "url"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("javascript:alert(1)", None),
        ("https://example.org/<b>", None),
        ("https://example.org/a b", None),
        ("example.org", None),
    ],
)
def test_an_address_can_be_linked_and_stored_or_is_dropped(value: str, url: str | None) -> None:
    assert Details.of({"url": value}).url == url


def test_what_is_not_given_comes_from_the_head() -> None:
    text = "Envoy leaves Lima\n\nLIMA, May 3, 2021 (Andes Press) — The envoy left.\n"
    document = make_document("a", text, text.encode(), Details(publisher="The Paper"))
    assert (document.title, document.publisher, document.date) == ("Envoy leaves Lima", "The Paper", "2021-05-03")
