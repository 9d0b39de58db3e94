"""Organisations by their form: a capitalised name that ends or begins as companies and bodies do.

"Halden Trading Ltd", "the National Committee on Ports", "Central Bank of Peru", "Rapid Relief Front (RRF)".
"""

from __future__ import annotations

from graph.entities.aliases import bracketed
from graph.entities.gazetteer import name_key
from graph.entities.names import begins_name, name_end, name_runs
from graph.entities.phrases import fold
from graph.entities.reading import Reading
from graph.entities.register import Draft
from graph.model import Kind

__all__ = ["find_organisations", "organisation_type"]

LONGEST_LEGAL_FORM = 4


def find_organisations(reading: Reading) -> None:
    """Mark every capitalised run whose form says that it is an organisation."""
    for start, end in list(name_runs(reading, over_found=True)):
        start, end = _trim(reading, start, end)
        headline = start < end and reading.lines[start] in reading.headlines
        if end <= start or headline or _is_known(reading, start, end):
            continue
        inside = reading.at(start)
        start = inside.start if inside is not None else _with_region(reading, start)
        kind = organisation_type(reading, start, end) or _labelled(reading, start, end)
        if kind is None:
            continue
        end = _joined(reading, end)
        if kind != "company":
            end = _with_complement(reading, start, end)
        if _is_force(reading, start, end):
            continue
        _mark(reading, start, end, kind)


def organisation_type(reading: Reading, start: int, end: int) -> str | None:
    """What the form of a name says that it is: "company", a body's noun, or None."""
    if end - start < 2:
        return None
    last = reading.lower[end - 1]
    legal = {last, last.rstrip(".")} & reading.words["companyForms"]
    if legal and not reading.is_word(end, "nameLinks"):
        return "company"
    if last in reading.words["bodyForms"]:
        return last
    if last in reading.words["otherNamed"]:
        return None
    if any(reading.texts[token] == "&" for token in range(start, end)):
        return "company"
    first = reading.lower[start]
    if first in reading.words["bodyForms"] and reading.is_word(end, "nameLinks"):
        return first
    for token in range(start + 1, end - 1):
        short = len(reading.lower[token]) <= LONGEST_LEGAL_FORM
        if reading.lower[token] in reading.words["companyForms"] and (short or reading.labels[token] != "PERSON"):
            return "company"
    return None


def _labelled(reading: Reading, start: int, end: int) -> str | None:
    """ "organisation" where a longer name that begins with a state's is labelled so as a whole: "Peru Star"."""
    found = reading.at(start)
    whole = reading.labelled.get((start, end)) == "ORG"
    return "organisation" if whole and found is not None and found.form == "name" else None


def _trim(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Without people found before, without titles in front, and starting as a name does."""
    while start < end:
        found = reading.at(start)
        if found is not None and reading.draft(found.iris[0]).kind is Kind.OFFICIAL:
            start = found.end
        elif found is None and (reading.lower[start] in reading.words["titles"] or not begins_name(reading, start)):
            start += 1
        else:
            break
    for token in range(start, end):
        found = reading.at(token)
        if found is not None and reading.draft(found.iris[0]).kind is Kind.OFFICIAL:
            return start, token
    return start, end


def _with_region(reading: Reading, start: int) -> int:
    """The start with the region before it, which alone is no name: "Africa" in "Africa Corps"."""
    before = start - 1
    whole = before >= 0 and reading.at(before) is None and reading.same_sentence(before, start)
    region = whole and reading.lower[before] in reading.words["regions"] and reading.texts[before][:1].isupper()
    return before if region else start


def _is_known(reading: Reading, start: int, end: int) -> bool:
    """Whether one find covers all of it already, or it ends in something found that is no state."""
    found = reading.at(start)
    if found is not None and found.end >= end:
        return True
    last = reading.at(end - 1)
    if last is None or reading.draft(last.iris[0]).kind is Kind.STATE or last.form != "name":
        return False
    return not _is_abbreviated(reading, start, end)


def _is_abbreviated(reading: Reading, start: int, end: int) -> bool:
    """Whether the initials of all its words stand behind it: "Provisional Rapid Relief Front (PRRF)"."""
    inside = bracketed(reading, end)
    initials = "".join(text[0] for text in reading.texts[start:end] if text[0].isupper())
    return inside is not None and reading.text(*inside) == initials


def _is_force(reading: Reading, start: int, end: int) -> bool:
    """A state's name and a word for its forces: that is the state, not an organisation."""
    found = reading.at(start)
    if found is None or found.end >= end or reading.draft(found.iris[0]).kind is not Kind.STATE:
        return False
    return " ".join(reading.lower[found.end : end]) in reading.words["forces"] | reading.words["governments"]


def _joined(reading: Reading, end: int) -> int:
    """The end with "and Gas Enterprise" behind "Caspian Oil", where the parser sees one noun phrase."""
    if end + 1 >= len(reading) or not reading.is_word(end, "conjunctions") or not begins_name(reading, end + 1):
        return end
    stop = name_end(reading, end + 1)
    first, last = reading.lower[end - 1], reading.lower[stop - 1]
    forms = reading.words["companyForms"] | reading.words["bodyForms"]
    field = first in forms and (len(first) > LONGEST_LEGAL_FORM or first in reading.words["portfolios"])
    half = stop - end > 2 and reading.lower[end + 1] in forms | reading.words["portfolios"]
    return stop if field and half and last in forms and reading.labels[end] in ("", "ORG") else end


def _with_complement(reading: Reading, start: int, end: int) -> int:
    """The end of the name with "of the …", "on …", "for … and …" behind it."""
    while end + 1 < len(reading) and reading.is_word(end, "nameLinks"):
        begin = end + 1
        if reading.is_word(begin, "articles") and begin + 1 < len(reading):
            begin += 1
        if not begins_name(reading, begin) or not reading.same_sentence(start, begin):
            break
        end = name_end(reading, begin, over_found=True)
        if end + 1 < len(reading) and reading.is_word(end, "conjunctions") and begins_name(reading, end + 1):
            following = name_end(reading, end + 1, over_found=True)
            if reading.labels[end] == "ORG":
                end = following
    return end


def _mark(reading: Reading, start: int, end: int, kind: str) -> None:
    name = reading.text(start, end)
    owner, names = None, [name, fold(name)]
    found = reading.at(start)
    if found is not None and found.end < end and reading.draft(found.iris[0]).kind is Kind.STATE and kind != "company":
        owner = found.iris[0]
        behind = found.end + reading.is_word(found.end, "possessiveMarks")
        names.append(reading.text(behind, end))
    short = _without_legal_form(reading, start, end)
    if kind == "company" and short > start:
        names.append(reading.text(start, short))
    draft = _met_before(reading, name) or reading.register.organisation(name, names=tuple(names), noun=kind, of=owner)
    for other in names:
        reading.register.alias(other, draft.iri)
    reading.mark(start, end, (draft.iri,), "name")


def _met_before(reading: Reading, name: str) -> Draft | None:
    """The organisation that this document has already called so, in capitals or with its legal form."""
    known = reading.register.aliases.get(name_key(name), [])
    draft = reading.draft(known[0]) if len(known) == 1 else None
    return draft if draft is not None and draft.kind is Kind.ORGANISATION else None


def _without_legal_form(reading: Reading, start: int, end: int) -> int:
    """The end of a company's name without "Co Ltd" or "LLC", commas and full stops."""
    short = end
    while short - 1 > start and reading.lower[short - 1].rstrip(".") in reading.words["companyForms"]:
        if len(reading.lower[short - 1]) > 5:
            break
        short -= 1
    return short
