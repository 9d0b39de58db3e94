from __future__ import annotations

import socket
from pathlib import Path

import pytest

from graph.errors import DocumentError
from graph.model import Document
from tests.documents.files import read_file

PARAGRAPHS = [
    "The envoy of Chile left Peru on Monday after a long quarrel over fishing rights off the southern coast.",
    "Peru’s foreign minister, Özge Ünal, said <b>the door</b> stays open &amp; that talks could begin again in June.",
    "Chile did not comment. Its fleet of forty boats remained in port, the harbour master of Arica told reporters.",
]
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="{charset}"><title>Envoy leaves Lima - Andes Press</title>
<meta property="og:title" content="Envoy leaves Lima"><meta property="og:site_name" content="Andes Press">
<meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2021-05-03T08:00:00Z">
<link rel="canonical" href="https://example.org/envoy"><script>alert("no")</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Envoy leaves Lima</h1>{body}</article>
<footer>All rights reserved</footer></body></html>"""


def _page(charset: str = "utf-8") -> str:
    return PAGE.format(charset=charset, body="".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS))


def test_a_page_gives_its_article_and_what_it_says_of_it(tmp_path: Path) -> None:
    (document,) = read_file(tmp_path / "a.html", _page())
    assert isinstance(document, Document)
    assert (document.title, document.publisher, document.author) == ("Envoy leaves Lima", "Andes Press", "Ana Ruiz")
    assert (document.date, document.url) == ("2021-05-03", "https://example.org/envoy")
    assert document.text.count("Envoy leaves Lima") == 1
    assert "said the door stays open & that talks" in document.text
    assert "Sport" not in document.text
    assert "alert" not in document.text


def test_an_older_page_is_read_in_the_encoding_that_it_names(tmp_path: Path) -> None:
    (document,) = read_file(tmp_path / "a.htm", _page("iso-8859-9").replace("’", "'").encode("iso-8859-9"))
    assert isinstance(document, Document)
    assert "Özge Ünal" in document.text


def test_no_page_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a network was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    (document,) = read_file(tmp_path / "a.html", _page())
    assert isinstance(document, Document)


@pytest.mark.parametrize(
    "html",
    [
        "<html><head><title>Nothing</title></head></html>",
        "<html><body></body></html>",
        "<!DOCTYPE html>",
        "<html><body><nav><a href='/'>Home</a> <a href='/'>Sport</a></nav></body></html>",
    ],
    ids=["no body", "empty body", "nothing", "only a menu"],
)
def test_a_page_without_article_is_an_error_with_a_way_out(tmp_path: Path, html: str) -> None:
    (error,) = read_file(tmp_path / "a.html", html)
    assert isinstance(error, DocumentError)
    assert "save its text as .txt" in error.reason


def test_a_page_nested_without_end_costs_only_itself(tmp_path: Path) -> None:
    (found,) = read_file(tmp_path / "a.html", "<div>" * 50_000 + "The envoy left." + "</div>" * 50_000)
    assert isinstance(found, Document | DocumentError)
