"""People by their title: "Peru's foreign minister, Ana Quispe", "spokesman Juan Roca", "Ms. ROCA (Peru)".

The title is not part of the name: it becomes the person's position, and the state or organisation
in it is whom the person speaks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from graph.entities.gazetteer import name_key
from graph.entities.names import begins_name, is_capitalised, name_end
from graph.entities.phrases import Match, Phrases
from graph.entities.reading import Reading
from graph.model import Kind

__all__ = ["Holder", "find_officials", "find_surnames", "register_person", "title_tokens"]

LONGEST_POSITION = 12
"""No title with all that belongs to it is longer than so many tokens."""

LONGEST_ACRONYM = 5


@dataclass(frozen=True)
class Holder:
    """A person found by title: where the name stands, where the whole mention, and the position's tokens."""

    name: tuple[int, int]
    whole: tuple[int, int]
    position: tuple[int, int] | None
    represents: str | None


@lru_cache(maxsize=4)
def _table(entries: frozenset[str]) -> Phrases[str]:
    table: Phrases[str] = Phrases(strict=False)
    for entry in sorted(entries):
        table.add(entry, entry)
    return table


def find_officials(reading: Reading) -> None:
    """Mark everybody who is named in full with a title or an honorific."""
    for holder in _all_holders(reading):
        if holder.name[1] - holder.name[0] > 1:
            _mark(reading, holder)


def find_surnames(reading: Reading) -> None:
    """Mark everybody who is named with a title and a surname only, once the full names are known."""
    for holder in _all_holders(reading):
        _mark(reading, holder)


def title_tokens(reading: Reading) -> frozenset[int]:
    """The indices of all tokens that are part of a title or an honorific."""
    titles = [match for match in _table(reading.words["titles"]).find(reading.lower)]
    inside = {token for match in titles for token in range(match.start, match.end)}
    return frozenset(inside | {token for token in range(len(reading)) if reading.is_word(token, "honorifics")})


def _all_holders(reading: Reading) -> list[Holder]:
    titles = _table(reading.words["titles"]).find(reading.lower)
    holders = [holder for match in titles for holder in _holders(reading, match)]
    return sorted([*holders, *_addressed(reading)], key=lambda holder: holder.whole)


def _holders(reading: Reading, title: Match[str]) -> list[Holder]:
    """The person who holds the title at this place: named right behind it, behind a comma, or before it."""
    covered = reading.at(title.start)
    if covered is not None and covered.end > title.end:
        return []
    start, end = _extend_left(reading, title.start), _extend_right(reading, title.end)
    position = (start, end)
    represents = _represented(reading, start, end)
    if end < len(reading) and _personal(reading, end):
        stop = name_end(reading, end)
        return [Holder((end, stop), (start, stop), position, represents)]
    if end + 1 < len(reading) and reading.texts[end] == "," and _personal(reading, end + 1):
        stop = name_end(reading, end + 1)
        if _closes(reading, stop) and stop - end > 2:
            return [Holder((end + 1, stop), (end + 1, stop), position, represents)]
    name = _name_before(reading, start)
    return [Holder(name, name, position, represents)] if name else []


def _extend_left(reading: Reading, start: int) -> int:
    """Where the position begins whose title noun starts at *start*."""
    limit = max(0, start - LONGEST_POSITION)
    token = start
    while token > limit and reading.same_sentence(token - 1, start):
        found = reading.at(token - 1)
        if found is not None and reading.draft(found.iris[0]).kind is not Kind.OFFICIAL:
            token = found.start
        elif found is None and (_modifies(reading, token - 1) or _owns(reading, token - 1)):
            token -= 1
        else:
            break
    while token < start and (reading.is_word(token, "positionLinks") or reading.pos[token] in ("PUNCT", "DET")):
        token += 1
    return token


def _modifies(reading: Reading, token: int) -> bool:
    """A noun, adjective or name inside a position: "deputy", "foreign", "army"."""
    return reading.pos[token] in ("NOUN", "ADJ", "PROPN") and reading.dep[token] in (
        "compound", "amod", "nmod:desc", "flat", "nmod", "nmod:poss", "nsubj", "appos", "obl", "conj", "root", "ROOT",
    ) and not (reading.pos[token] == "NOUN" and reading.dep[token] not in ("compound", "nmod:desc", "amod"))


def _owns(reading: Reading, token: int) -> bool:
    return reading.is_word(token, "possessiveMarks") and reading.at(token - 1) is not None


def _extend_right(reading: Reading, end: int) -> int:
    """Where the position ends: over "of state for trade", "to the United Nations", "of Peru"."""
    token, best = end, end
    if not reading.is_word(token, "positionOpenings"):
        return end
    while token < len(reading) and token - end < LONGEST_POSITION and reading.same_sentence(token, end - 1):
        found = reading.at(token)
        if found is not None and found.form != "description":
            token = best = found.end
        elif reading.is_word(token, "positionLinks"):
            token += 1
        elif _belongs(reading, token):
            token = best = token + 1
        else:
            break
    return best


def _belongs(reading: Reading, token: int) -> bool:
    if reading.texts[token].islower():
        return reading.pos[token] in ("NOUN", "ADJ") and not reading.is_word(token, "titles")
    return (
        reading.lower[token] in reading.words["portfolios"]
        or reading.is_word(token, "bodyForms")
        or reading.labels[token] == "LOC"
    )


def _represented(reading: Reading, start: int, end: int) -> str | None:
    """The first state or organisation in the position; what follows "to" is who they are sent to."""
    token = start
    while token < end:
        if reading.is_word(token, "destinations"):
            return None
        found = reading.at(token)
        if found is not None and reading.draft(found.iris[0]).kind is not Kind.OFFICIAL:
            return found.iris[0]
        token += 1
    return None


def _personal(reading: Reading, token: int) -> bool:
    """Whether a person's name may begin here: not a state, not a body, not another title."""
    if reading.at(token) is not None or reading.lower[token] in reading.words["titles"]:
        return False
    if _is_acronym(reading, token):
        return False
    return is_capitalised(reading, token) and (
        begins_name(reading, token) or reading.pos[token] == "PROPN"
    ) and reading.lower[token] not in reading.words["notNames"]


def _is_acronym(reading: Reading, token: int) -> bool:
    """A short word in capitals with no other one beside it: "BIA" is no surname, "MA Zhaoxu" has one."""
    text = reading.texts[token]
    alone = not (is_capitalised(reading, token + 1) or is_capitalised(reading, token - 1))
    return text.isupper() and 1 < len(text) <= LONGEST_ACRONYM and "." not in text and alone


def _closes(reading: Reading, token: int) -> bool:
    """Whether an apposition ends here: a comma, a full stop, a verb."""
    return token >= len(reading) or reading.pos[token] in ("PUNCT", "VERB", "AUX", "SPACE")


def _name_before(reading: Reading, start: int) -> tuple[int, int] | None:
    """The name before ", <position>": a person's, of two words at least unless it is known to be one."""
    comma = start - 1
    while comma > 0 and reading.is_word(comma, "allArticles"):
        comma -= 1
    if comma < 1 or reading.texts[comma] != "," or not reading.same_sentence(comma - 1, comma):
        return None
    begin = comma
    while begin > 0 and _continues(reading, begin - 1) and reading.same_sentence(begin - 1, comma):
        begin -= 1
    while begin < comma and not _personal(reading, begin):
        begin += 1
    if comma - begin < 2 and not (begin < comma and reading.labels[begin] == "PERSON"):
        return None
    if any(reading.is_word(token, "bodyForms") or reading.is_word(token, "titles") for token in range(begin, comma)):
        return None
    return (begin, comma) if name_end(reading, begin) == comma else None


def _continues(reading: Reading, token: int) -> bool:
    if reading.at(token) is not None:
        return False
    return is_capitalised(reading, token) or reading.texts[token] == "-" or reading.texts[token] in reading.words["nameParticles"]


def _addressed(reading: Reading) -> list[Holder]:
    """People called Mr, Ms, Dr …; a state in brackets behind the name is the one they speak for."""
    holders = []
    for token in range(len(reading) - 1):
        if reading.lower[token] not in reading.words["honorifics"] or not is_capitalised(reading, token):
            continue
        begin = token + 1
        particle = reading.texts[begin] in reading.words["nameParticles"]
        if not (_personal(reading, begin) or particle):
            continue
        stop = name_end(reading, begin)
        represents = None
        if stop + 1 < len(reading) and reading.texts[stop] == "(":
            inside = reading.at(stop + 1)
            represents = inside.iris[0] if inside is not None else None
        holders.append(Holder((begin, stop), (token, stop), None, represents))
    return holders


def _mark(reading: Reading, holder: Holder) -> None:
    begin, stop = holder.name
    if not reading.free(begin, stop):
        return
    iri = register_person(reading, begin, stop)
    draft = reading.draft(iri)
    if holder.position:
        start, end = holder.position
        draft.position = draft.position or reading.text(start, end)
        draft.names.add(f"{reading.text(start, end)} {draft.name}")
        if end > start and reading.lower[start:end]:
            draft.names.add(f"{_bare_title(reading, start, end)} {draft.name}")
    draft.represents = draft.represents or holder.represents
    reading.mark(*holder.whole, (iri,), "name")
    if holder.position and not _overlap(holder.position, holder.whole):
        reading.mark(*holder.position, (iri,), "description", note=False)


def _bare_title(reading: Reading, start: int, end: int) -> str:
    """The position without the state or organisation before it."""
    found = reading.at(start)
    while found is not None and found.end < end:
        start = found.end
        while start < end - 1 and reading.is_word(start, "possessiveMarks"):
            start += 1
        found = reading.at(start)
    return reading.text(start, end)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def register_person(reading: Reading, start: int, end: int) -> str:
    """The IRI of the person named at ``start:end``: somebody met before with that surname, or somebody new."""
    surface = reading.text(start, end)
    register = reading.register
    known = register.aliases.get(name_key(surface), [])
    if len(known) == 1:
        return known[0]
    draft = register.official(_proper_case(surface))
    draft.names.add(draft.name)
    words = draft.name.split()
    register.alias(draft.name, draft.iri)
    if len(words) > 1:
        register.alias(words[-1], draft.iri)
        register.alias(words[0], draft.iri)
        draft.names.add(words[-1])
        for at in range(1, len(words) - 1):
            if words[at].lower() in reading.words["nameParticles"]:
                tail = " ".join(words[at:])
                register.alias(tail, draft.iri)
                draft.names.add(tail)
                break
    return draft.iri


def _proper_case(surface: str) -> str:
    """A shouted name as it is normally written: "MILLER" → "Miller"."""
    if not surface.isupper() or len(surface) < 3:
        return surface
    return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in surface.split())
