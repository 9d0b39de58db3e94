"""Runs of capitalised words: where a name may begin and where it ends."""

from __future__ import annotations

from collections.abc import Iterator

from graph.entities.reading import Reading

__all__ = ["begins_name", "is_capitalised", "name_end", "name_runs"]

LONGEST = 9

PROPER = frozenset({"NNP", "NNPS"})


def is_capitalised(reading: Reading, token: int) -> bool:
    """Whether the word at *token* starts with a capital (or is an initial)."""
    return 0 <= token < len(reading) and reading.texts[token][:1].isupper()


def begins_name(reading: Reading, token: int) -> bool:
    """Whether a name may begin here: capitalised, and not only because a sentence begins."""
    if not is_capitalised(reading, token) or reading.lower[token] in reading.words["notNames"]:
        return False
    first = token == 0 or reading.sentences[token] != reading.sentences[token - 1] or reading.pos[token - 1] == "SPACE"
    proper = reading.pos[token] == "PROPN" or reading.doc[token].tag_ in PROPER
    return not first or proper or bool(reading.labels[token]) or _leads_name(reading, token)


def _leads_name(reading: Reading, token: int) -> bool:
    """Whether the first word of a sentence, taken for a common noun, is part of the name behind it."""
    if not is_capitalised(reading, token + 1) or not reading.same_sentence(token, token + 1):
        return False
    joined = reading.dep[token + 1] == "flat" and reading.heads[token + 1] == token
    noun = reading.pos[token] == "NOUN" and reading.dep[token] in ("compound", "nmod:desc", "amod")
    return joined or (noun and reading.pos[token + 1] == "PROPN")


def name_end(reading: Reading, start: int, *, over_found: bool = False) -> int:
    """Where the run of capitalised words that starts at *start* ends (half-open).

    Particles ("bin", "de") and hyphens continue a run if a name goes on behind them. What is found
    already ends it, unless ``over_found``.
    """
    end = start + 1
    while end - start < LONGEST and reading.same_line(end - 1, end):
        if is_capitalised(reading, end) and _open(reading, end, over_found):
            found = reading.at(end)
            end = found.end if found is not None else end + 1
        elif _links(reading, end) and reading.same_line(end - 1, end + 1) and _open(reading, end + 1, over_found):
            end += 2
        elif _two_particles(reading, end) and _open(reading, end + 2, over_found):
            end += 3
        else:
            break
    while end - 1 > start and reading.lower[end - 1] in reading.words["notNames"]:
        end -= 1
    return end


def name_runs(reading: Reading, *, over_found: bool = False) -> Iterator[tuple[int, int]]:
    """Every run of capitalised words, from left to right, as half-open token ranges."""
    token = 0
    while token < len(reading):
        prefixed = _is_prefix(reading, token)
        if not (prefixed or begins_name(reading, token)) or not _open(reading, token, over_found):
            token += 1
            continue
        end = name_end(reading, token + 2 * prefixed, over_found=over_found)
        yield token, end
        token = end


def _open(reading: Reading, token: int, over_found: bool) -> bool:
    found = reading.at(token)
    return found is None or (over_found and found.form != "description")


def _links(reading: Reading, token: int) -> bool:
    """A hyphen between letters, or a particle with a capitalised word behind it."""
    if token + 1 >= len(reading):
        return False
    behind = reading.texts[token + 1]
    tight = not reading.doc[token].whitespace_ and not reading.doc[token - 1].whitespace_
    if reading.texts[token] in ("-", "–") and tight and reading.doc[token + 1].tag_ == "VBN":
        return False  # "Lima-based"
    if reading.texts[token] in ("-", "–") and tight:
        return behind[:1].isupper() or (behind[:1].isalpha() and is_capitalised(reading, token - 2))
    if reading.texts[token] == "&":
        return behind[:1].isupper()
    if reading.is_word(token, "possessiveMarks"):
        return behind[:1].isupper() and _inside_label(reading, token)
    return reading.texts[token] in reading.words["nameParticles"] and behind[:1].isupper()


def _inside_label(reading: Reading, token: int) -> bool:
    """Whether a possessive mark stands within the name of a body: "the Rural Women's League", not "Peru's Senate"."""
    if reading.at(token - 1) is not None:
        return False
    return any(start < token < end - 1 for (start, end), label in reading.labelled.items() if label == "ORG")


def _is_prefix(reading: Reading, token: int) -> bool:
    """A lower-case particle that is hyphened to a name and begins it: "al-Atifi"."""
    if token + 2 >= len(reading) or reading.texts[token] not in reading.words["nameParticles"]:
        return False
    tight = not reading.doc[token].whitespace_ and not reading.doc[token + 1].whitespace_
    return tight and reading.texts[token + 1] == "-" and reading.texts[token + 2][:1].isupper()


def _two_particles(reading: Reading, token: int) -> bool:
    """Particles in a row ("de la Torre"), or one that is hyphened to its name ("al-Atifi")."""
    if token + 2 >= len(reading) or reading.texts[token] not in reading.words["nameParticles"]:
        return False
    middle = reading.texts[token + 1]
    return (middle == "-" or middle in reading.words["nameParticles"]) and reading.texts[token + 2][:1].isupper()
