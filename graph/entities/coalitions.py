"""Bodies that somebody leads: "the U.S.-led coalition" is a party of its own, not its leader."""

from __future__ import annotations

from graph.entities.reading import Reading

__all__ = ["find_coalitions"]


def find_coalitions(reading: Reading) -> None:
    """Mark every alliance that is called by who leads it, by that whole name."""
    for token in range(1, len(reading)):
        start = _start(reading, token) if reading.is_word(token, "ledBodies") else None
        if start is None or (reading.at(token) is not None and reading.at(start) == reading.at(token)):
            continue
        end = token + 1
        draft = reading.register.organisation(reading.text(start, end), noun=reading.lemmas[token])
        reading.register.alias(draft.name, draft.iri)
        reading.mark(start, end, (draft.iri,), "name")


def _start(reading: Reading, token: int) -> int | None:
    """Where "U.S.-led" begins before the noun at *token*: one word, or a name, a hyphen and "led"."""
    before = token - 1
    _, hyphen, verb = reading.lower[before].rpartition("-")
    if verb not in reading.words["ledWords"]:
        return None
    if hyphen:
        return before if reading.texts[before][:1].isupper() else None
    if before < 2 or reading.texts[before - 1] != "-":
        return None
    found = reading.at(before - 2)
    return found.start if found is not None else before - 2
