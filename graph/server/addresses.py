"""What a page is about → its address: the path of its IRI, so that an address says the same in every build."""

from __future__ import annotations

from urllib.parse import quote

from graph.model import ID, Claim, Document, Entity

__all__ = ["PAGES", "address", "iri_of"]

PAGES = "/id/"
"""Pages stand under this path as their IRIs stand under :data:`graph.model.ID`."""


def address(thing: Claim | Document | Entity) -> str:
    """The path of the page about *thing*, in ASCII.

    >>> from graph.model import Kind
    >>> address(Entity(f"{ID}organisation/外交部", "外交部", Kind.ORGANISATION))
    '/id/organisation/%E5%A4%96%E4%BA%A4%E9%83%A8'
    """
    return PAGES + quote(thing.iri.removeprefix(ID), safe="/")


def iri_of(path: str) -> str:
    """The IRI whose page stands at *path*, which is decoded and begins with :data:`PAGES`."""
    return ID + path.removeprefix(PAGES)
