"""The pages for people: an index, lists of claims, entities and documents, a dossier of each, and the query page."""

from __future__ import annotations

from collections import Counter
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from graph.dataset import PREFIXES, list_queries
from graph.model import Stance, Status
from graph.server.addresses import PAGES, address, iri_of
from graph.server.downloads import FILES, VIEWER
from graph.server.edition import Edition, Entry
from graph.server.markings import mark
from graph.server.paging import page_of
from graph.server.policy import SCRIPTED
from graph.server.shelf import Shelf
from graph.server.templates import render, render_edition

__all__ = ["Pages"]

TELLING = 12
"""Claims that the index shows."""


class Pages:
    """The pages of one folder; each is made of one edition."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def index(self, _request: Request) -> Response:
        """What there is, and where."""
        edition = self.shelf.edition()
        return _page(
            "index.html",
            edition,
            statuses=Counter(entry.status for entry in edition.entries.values()),
            kinds=Counter(entity.kind for entity in edition.entities.values()),
            telling=list(edition.entries.values())[:TELLING],
            queries=list_queries(),
            files=[name for name in FILES if name != VIEWER],
        )

    def claims(self, request: Request) -> Response:
        """The list of claims: all, or those of a status or relation that the address asks for."""
        edition = self.shelf.edition()
        status, relation = (request.query_params.get(name, "") for name in ("status", "relation"))
        found = [entry for entry in edition.entries.values() if _fits(entry, status, relation)]
        relations = sorted({entry.claim.relation for entry in edition.entries.values()})
        values = {"status": status, "relation": relation, "statuses": list(Status), "relations": relations}
        return _page("claims.html", edition, page=page_of(found, request), **values)

    def entities(self, request: Request) -> Response:
        """The list of states, officials and organisations, by name."""
        edition = self.shelf.edition()
        return _page("entities.html", edition, page=page_of(list(edition.entities.values()), request))

    def documents(self, request: Request) -> Response:
        """The list of documents, by name."""
        edition = self.shelf.edition()
        return _page("documents.html", edition, page=page_of(list(edition.documents.values()), request))

    def thing(self, request: Request) -> Response:
        """The page about what has the IRI of this address: a claim with its statements, a document, an entity."""
        edition = self.shelf.edition()
        iri = iri_of(request.scope["path"])
        kind, _, name = request.scope["path"].removeprefix(PAGES).partition("/")
        if kind == "claim":
            return _claim(edition, f"c:{name}")
        if kind == "document" and iri in edition.documents:
            return _document(edition, iri)
        if kind == "statement":
            return _statement(edition, iri)
        return _entity(edition, iri)

    def query(self, _request: Request) -> Response:
        """The page to ask SPARQL on, with the named queries."""
        queries = [{"name": query.name, "sparql": query.sparql} for query in list_queries()]
        settings = {"queries": queries, "prefixes": dict(PREFIXES), "things": iri_of(PAGES), "pages": PAGES}
        page = render("query.html", settings=settings)
        return HTMLResponse(page, headers={"Cache-Control": "no-cache", "Content-Security-Policy": SCRIPTED})


def _page(template: str, edition: Edition, **values: Any) -> Response:
    return HTMLResponse(render_edition(template, edition, **values), headers={"Cache-Control": "no-cache"})


def _fits(entry: Entry, status: str, relation: str) -> bool:
    return status in ("", entry.status) and relation in ("", entry.claim.relation)


def _claim(edition: Edition, claim: str) -> Response:
    dossier = edition.claim(claim)
    if dossier is None:
        raise HTTPException(404, f"There is no claim {claim} here.")
    entry, about = edition.entries[claim], edition.entries.get(dossier.claim.about or "")
    return _page("claim.html", edition, dossier=dossier, entry=entry, about=about, stances=list(Stance))


def _document(edition: Edition, iri: str) -> Response:
    document = edition.documents[iri]
    pieces = mark(document.text, edition.by_document.get(iri, ()))
    return _page("document.html", edition, document=document, pieces=pieces)


def _entity(edition: Edition, iri: str) -> Response:
    dossier = edition.entity(iri)
    if dossier is None:
        raise HTTPException(404, f"There is nothing here that has the IRI {iri}.")
    represents = edition.entities.get(dossier.entity.represents or "")
    return _page("entity.html", edition, dossier=dossier, represents=represents)


def _statement(edition: Edition, iri: str) -> Response:
    """A statement stands on the page of its claim."""
    claim = next((s.claim for s in edition.corpus.statements if s.iri == iri), None)
    if claim is None:
        raise HTTPException(404, f"There is nothing here that has the IRI {iri}.")
    return RedirectResponse(f"{address(claim)}#{iri.rpartition('/')[2]}", 303)
