"""People by their title: "Peru's foreign minister, Ana Quispe", "spokesman Juan Roca", "Ms. ROCA (Peru)".

The title is not part of the name: it becomes the person's position, and the state or organisation
in it is whom the person speaks for.
"""

from __future__ import annotations

from graph.entities.holders import Holder, addressed, listed
from graph.entities.names import begins_name, is_capitalised, name_end
from graph.entities.persons import register_person
from graph.entities.phrases import Match, phrase_table
from graph.entities.positions import position_end, position_start, represented
from graph.entities.reading import Reading

__all__ = ["Holder", "find_officials", "find_surnames"]

LONGEST_ACRONYM = 5


def find_officials(reading: Reading) -> None:
    """Mark everybody who is named in full with a title or an honorific."""
    for holder in _all_holders(reading):
        if holder.name[1] - holder.name[0] > 1:
            _mark(reading, holder)


def find_surnames(reading: Reading) -> None:
    """Mark everybody who is named with a title and a surname only, once the full names are known."""
    for holder in _all_holders(reading):
        _mark(reading, holder)


def _all_holders(reading: Reading) -> list[Holder]:
    titles = list(phrase_table(reading.words["titles"]).find(reading.lower))
    begun = {match.start for match in titles}
    last = [match for match in titles if match.end not in begun]  # of "deputy foreign minister" the last title
    holders = [holder for match in last for holder in _holders(reading, match)]
    return sorted([*holders, *addressed(reading), *listed(reading)], key=lambda holder: holder.whole)


def _holders(reading: Reading, title: Match[str]) -> list[Holder]:
    """The person who holds the title at this place: named right behind it, behind a comma, or before it."""
    covered = reading.at(title.start)
    if covered is not None and covered.end > title.end:
        return []
    start, end = position_start(reading, title.start), position_end(reading, title.end)
    position = (start, end)
    represents = represented(reading, start, end)
    if end < len(reading) and _personal(reading, end):
        stop = name_end(reading, end)
        return [Holder((end, stop), (start, stop), position, represents)]
    if end + 1 < len(reading) and reading.texts[end] == "," and _personal(reading, end + 1):
        stop = name_end(reading, end + 1)
        if _closes(reading, stop) and stop - end > 2:
            return [Holder((end + 1, stop), (end + 1, stop), position, represents)]
    name = _name_before(reading, start)
    return [Holder(name, name, position, represents)] if name else []


def _personal(reading: Reading, token: int) -> bool:
    """Whether a person's name may begin here: not a state, not a body, not another title."""
    if reading.at(token) is not None or reading.lower[token] in reading.words["titles"]:
        return False
    if _is_acronym(reading, token):
        return False
    return (
        is_capitalised(reading, token)
        and (begins_name(reading, token) or reading.pos[token] == "PROPN")
        and reading.lower[token] not in reading.words["notNames"]
    )


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
    text = reading.texts[token]
    return is_capitalised(reading, token) or text == "-" or text in reading.words["nameParticles"]


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
