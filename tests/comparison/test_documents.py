"""New, gone, changed, renamed, kept: each document is in one of them."""

from __future__ import annotations

import pytest

from graph.comparison import DocumentChanges, compare_documents
from graph.model import Document


def document(name: str, sha256: str = "1", **facts: str) -> Document:
    return Document(name=name, text=f"text {sha256}", sha256=sha256, **facts)


A, B, C, D = map(document, "abcd")
OTHER_A = document("a", "2")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([A], [A], DocumentChanges(kept=("a",))),
        ([], [B, OTHER_A], DocumentChanges(new=("a", "b"))),
        ([B, OTHER_A], [], DocumentChanges(gone=("a", "b"))),
        ([A], [OTHER_A], DocumentChanges(changed=("a",))),
        ([A], [document("a", title="Other")], DocumentChanges(changed=("a",))),
        ([A], [B], DocumentChanges(renamed=(("a", "b"),))),
        ([A], [A, B], DocumentChanges(new=("b",), kept=("a",))),
        ([A, B], [D, C], DocumentChanges(renamed=(("a", "c"), ("b", "d")))),
        ([A, B], [C], DocumentChanges(gone=("b",), renamed=(("a", "c"),))),
        ([A, B], [OTHER_A, C], DocumentChanges(changed=("a",), renamed=(("b", "c"),))),
    ],
)
def test_what_became_of_the_documents(old: list[Document], new: list[Document], expected: DocumentChanges) -> None:
    assert compare_documents(old, new) == expected


def test_the_text_itself_is_known_by_the_hash_of_its_bytes() -> None:
    with_text, without = Document("a", "text", "1"), Document("a", "", "1")

    assert compare_documents([without], [with_text]) == DocumentChanges(kept=("a",))
