"""Parts that stand for a state or body: "Chilean naval officers", "officials of the bank", "Lima's police".

The whole phrase becomes one mention of the state; two coordinated states give both.
"""

from __future__ import annotations

from graph.entities.reading import Found, Reading
from graph.model import Kind

__all__ = ["find_parts"]

FARTHEST = 5
"""So many words may stand between a state's name and the noun for its part."""


def find_parts(reading: Reading) -> None:
    """Widen every mention of a state (or body) that stands before or behind a noun for a part of it."""
    for found in list(reading.all_found()):
        if found.form not in ("name", "demonym") or not _is_whole(reading, found):
            continue
        end = _part_end(reading, found)
        if end is not None:
            _mark_part(reading, found, end)
        elif reading.draft(found.iris[0]).kind is Kind.STATE and not found.capital:
            _mark_private(reading, found)
    for token in range(len(reading)):
        if reading.at(token) is None and _is_part(reading, token, token + 1, state=True):
            _mark_part_of(reading, token)


def _is_whole(reading: Reading, found: Found) -> bool:
    return len(found.iris) == 1 and reading.draft(found.iris[0]).kind is not Kind.OFFICIAL


def _is_part(reading: Reading, start: int, end: int, *, state: bool) -> bool:
    """Whether the words are a noun for people who serve or speak; forces only serve states."""
    if reading.pos[end - 1] not in ("NOUN", "PROPN", "ADJ"):
        return False
    if reading.is_word(end - 1, "officials") or (state and _ruling(reading, end - 1)):
        return True
    phrase = " ".join(reading.lower[start:end])
    forces = reading.words["forces"]
    return phrase in forces or (state and reading.is_word(end - 1, "forces"))


def _ruling(reading: Reading, token: int) -> bool:
    return reading.is_word(token, "governments")


def _part_end(reading: Reading, found: Found) -> int | None:
    """Where the noun phrase ends whose last noun is a part of *found*; None where there is none."""
    if _is_apart(reading, found):
        return None
    state = reading.draft(found.iris[0]).kind is Kind.STATE
    token, best = found.end, None
    if reading.is_word(token, "possessiveMarks"):
        token += 1
    elif found.capital and not (token < len(reading) and _ruling(reading, token)):
        return None
    while token < len(reading) and token - found.end <= FARTHEST and reading.same_sentence(found.start, token):
        if reading.at(token) is not None or not _in_phrase(reading, token):
            break
        if reading.is_word(token, "companyNouns") and not _ends_phrase(reading, token):
            return None  # "Russian company officials" serve a company, not Russia
        if _is_part(reading, token, token + 1, state=state) or (
            token > found.end and _is_part(reading, token - 1, token + 1, state=state)
        ):
            best = token + 1
        elif reading.pos[token] in ("NOUN", "PROPN") and _ends_phrase(reading, token):
            best = None
        token += 1
    if best is None or not _ends_phrase(reading, best - 1):
        return None
    return best


def _is_apart(reading: Reading, found: Found) -> bool:
    """Whether the phrase is nobody's part: "*former* Danish pilots", "Danish*-trained* police"."""
    before = range(max(0, found.start - 2), found.start)
    return reading.texts[found.end : found.end + 1] == ["-"] or any(reading.is_word(at, "formerWords") for at in before)


def _in_phrase(reading: Reading, token: int) -> bool:
    if reading.pos[token] in ("NOUN", "PROPN", "ADJ", "NUM"):
        return reading.dep[token] != "obl:unmarked"  # "the Chilean Navy *today*"
    return reading.texts[token] == "-" or reading.dep[token] in ("amod", "compound")


def _ends_phrase(reading: Reading, token: int) -> bool:
    """Whether no noun follows that *token* would only modify: "army" ends in "army says", not in "army base"."""
    following = token + 1
    if following >= len(reading) or reading.at(following) is not None:
        return True
    if reading.is_word(following, "possessiveMarks"):
        return True
    if reading.pos[following] == "PROPN" and reading.texts[token].islower():
        return True
    modifies = reading.heads[token] > token and reading.dep[token] in ("compound", "amod", "nmod:desc")
    inner = reading.heads[following] != reading.heads[token] != following
    if reading.dep[token] == "compound" and (reading.dep[following] in ("amod", "nummod") or inner):
        return True  # "the Chilean army *new* rifles": two phrases, whatever the tree says
    return not (modifies and reading.pos[following] in ("NOUN", "PROPN", "ADJ"))


def _mark_part(reading: Reading, found: Found, end: int) -> None:
    body = _body_served(reading, end)
    if body is not None:
        reading.mark(found.start, body.end, body.iris, "description")
        return
    iris = [*_coordinated(reading, found.start), *found.iris]
    if reading.at(found.start) is not found:
        return
    reading.mark(found.start, end, tuple(dict.fromkeys(iris)), "description")


def _body_served(reading: Reading, end: int) -> Found | None:
    """The body for which the official speaks whose phrase ends at *end*: "a Dutch official *of the Red Cross*"."""
    if not reading.is_word(end - 1, "officials") or not reading.is_word(end, "employerPrepositions"):
        return None
    behind = end + 1
    while behind < len(reading) and reading.at(behind) is None and reading.pos[behind] in ("DET", "ADJ"):
        behind += 1
    found = reading.at(behind)
    if found is None or not _is_whole(reading, found) or found.form != "name":
        return None
    return found if reading.draft(found.iris[0]).kind is Kind.ORGANISATION else None


def _mark_private(reading: Reading, found: Found) -> None:
    """ "Danish banks" are not Denmark: a group of its own, named as it is written."""
    token = found.end
    if reading.is_word(token, "possessiveMarks"):
        token += 1
    begin = token
    while token < len(reading) and reading.at(token) is None and _qualifies(reading, token):
        token += 1
    if token >= len(reading) or reading.at(token) is not None or not reading.is_word(token, "privateParties"):
        return
    plural = reading.feature(token, "Number") == "Plur" and reading.pos[token] in ("NOUN", "PROPN")
    if not plural or not _ends_phrase(reading, token):
        return
    state = reading.register.gazetteer.states[found.iris[0]]
    noun = reading.text(begin, token + 1)
    draft = reading.register.organisation(f"{state.adjective} {noun}", noun=reading.lemmas[token])
    before = _coordinated(reading, found.start)
    reading.mark(found.start, token + 1, (draft.iri,), "description")
    if before:
        other = reading.register.gazetteer.states[before[0]]
        twin = reading.register.organisation(f"{other.adjective} {noun}", noun=reading.lemmas[token])
        reading.mark(found.start - 2, found.start - 1, (twin.iri,), "description", note=False)


def _qualifies(reading: Reading, token: int) -> bool:
    """Whether a word only says what kind of party follows: "shipping" in "Danish shipping companies"."""
    return reading.pos[token] == "ADJ" or (reading.pos[token] == "NOUN" and reading.dep[token] == "compound")


def _coordinated(reading: Reading, start: int) -> list[str]:
    """The states before "and" in "Chilean and Peruvian officers"."""
    if start < 2 or not reading.is_word(start - 1, "conjunctions"):
        return []
    before = reading.at(start - 2)
    if before is None or before.form not in ("demonym", "name") or not _is_whole(reading, before):
        return []
    modifies = reading.dep[before.end - 1] in ("amod", "compound") and reading.draft(before.iris[0]).kind is Kind.STATE
    return [*before.iris] if modifies or before.form == "demonym" else []  # "U.S. and Peruvian officials"


def _mark_part_of(reading: Reading, token: int) -> None:
    """ "The government of Peru", "troops from Chile", "the government in Lima", "a spokesman for the ministry"."""
    behind = token + 2
    while behind < len(reading) and reading.pos[behind] == "DET":
        behind += 1
    found = reading.at(behind)
    if found is not None and reading.texts[found.end : found.end + 1] == ["-"]:
        found = _behind_base(reading, found.end)
    if found is None or not _is_whole(reading, found) or reading.is_word(found.end, "possessiveMarks"):
        return
    if found.end < len(reading) and reading.texts[found.end] == "-":
        return  # "officers of Oman-based Halden Trading"
    if not (_is_owner(reading, token, found) or _speaks_for(reading, token, found)):
        return
    start = token
    while start > 0 and reading.at(start - 1) is None and reading.dep[start - 1] in ("amod", "compound"):
        start -= 1
    joined = _joined_states(reading, found.end)  # "the police in Mali, Chad and the Gambia"
    iris = (*found.iris, *(iri for other in joined for iri in other.iris))
    reading.mark(start, joined[-1].end if joined else found.end, iris, "description")


def _behind_base(reading: Reading, hyphen: int) -> Found | None:
    """The body that is based somewhere: "analysts at the Lima*-based institute Orlan*"."""
    for token in range(hyphen + 1, min(hyphen + FARTHEST, len(reading))):
        if (found := reading.at(token)) is not None:
            return found if reading.draft(found.iris[0]).kind is Kind.ORGANISATION else None
        if not reading.texts[token].islower():
            return None
    return None


def _joined_states(reading: Reading, end: int) -> list[Found]:
    """The states that a list goes on with behind *end*, up to "and" and the last; none where that is missing."""
    joined: list[Found] = []
    while reading.texts[end : end + 1] == [","] or reading.is_word(end, "conjunctions"):
        last = reading.is_word(end, "conjunctions")
        begin = end + 1 + reading.is_word(end + 1, "articles")
        found = reading.at(begin)
        if found is None or found.form != "name" or not _is_whole(reading, found):
            return []
        listed = any(reading.dep[at] == "conj" for at in range(found.start, found.end))
        if not listed or reading.draft(found.iris[0]).kind is not Kind.STATE:
            return []
        joined.append(found)
        if last:
            return joined
        end = found.end
    return []


def _is_owner(reading: Reading, token: int, found: Found) -> bool:
    """Whether the state that is named behind a preposition owns the noun at *token*, or is ruled by it."""
    if found.form != "name" or reading.draft(found.iris[0]).kind is not Kind.STATE:
        return False
    if reading.is_word(token + 1, "seatPrepositions"):
        return reading.is_word(token, "homeForces") or (found.capital and _ruling(reading, token))
    return reading.is_word(token + 1, "ownerPrepositions")


def _speaks_for(reading: Reading, token: int, found: Found) -> bool:
    """Whether people at *token* speak for the body or state behind a preposition: "sources in the government"."""
    if not reading.is_word(token, "officials") or found.form not in ("name", "description"):
        return False
    if reading.is_word(token + 1, "seatPrepositions"):
        state = reading.draft(found.iris[0]).kind is Kind.STATE
        at_home = (found.capital or found.form == "description") and not reading.is_word(token, "envoys")
        return not state or at_home
    return reading.is_word(token + 1, "employerPrepositions")
