"""Can a spaCy pipeline do what extraction needs? Told from its parts and labels, before it reads a word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["find_lacks"]

PARTS = {
    "token.dep": "a dependency parser",
    "doc.sents": "sentence boundaries",
    "token.pos": "parts of speech (a morphologizer or an attribute ruler)",
    "token.lemma": "lemmas (a lemmatizer)",
    "doc.ents": "a named entity recogniser",
}
"""What a pipe must write, under spaCy's names for it, and what to call that."""

RELATIONS = frozenset({"acl:relcl", "ccomp", "conj", "nmod", "nsubj", "nsubj:pass", "obj", "obl", "xcomp"})
"""Of Universal Dependencies (universaldependencies.org/en/dep): those that claims are read from."""

NAMES = (("PERSON", "PER"), ("ORG",), ("LOC", "GPE"))
"""Labels of names, each with its other spelling."""


def find_lacks(pipeline: Language) -> Iterator[str]:
    """A pipeline → what it cannot give, each as a phrase; nothing for a fit one."""
    analysis = pipeline.analyze_pipes()
    written = analysis["attrs"] if analysis else {}
    missing = [part for part in PARTS if not written.get(part, {}).get("assigns")]
    yield from (PARTS[part] for part in missing)
    labels = {label for found in pipeline.pipe_labels.values() for label in found}
    relations = sorted(RELATIONS - labels)
    if "token.dep" not in missing and relations:
        yield f"Universal Dependencies in its parser ({', '.join(relations)})"
    names = [" or ".join(choice) for choice in NAMES if labels.isdisjoint(choice)]
    if "doc.ents" not in missing and names:
        yield f"names labelled {', '.join(names)}"
