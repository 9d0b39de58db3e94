"""The language model's labels of a name, weighed over the whole document."""

from __future__ import annotations

from collections import Counter

from graph.entities.reading import Reading

__all__ = ["PEOPLES", "Labels"]

PARTIES = ("PERSON", "ORG")
PEOPLES = "NORP"


class Labels:
    """The labels of one reading; a single word that is labelled in one place lends its label to the others."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.votes: dict[str, Counter[str]] = {}
        for text, label in zip(reading.texts, reading.labels, strict=True):
            if label:
                self.votes.setdefault(text, Counter())[label] += 1

    def of(self, start: int, end: int) -> str | None:
        """The label of half of the tokens or more; for a single word without a party's label, a party's elsewhere."""
        votes = Counter(filter(None, self.reading.labels[start:end])).most_common(1)
        settled = votes[0][0] if votes and votes[0][1] * 2 >= end - start else None
        if end - start == 1 and settled in (None, PEOPLES):
            return self._elsewhere(start) or settled
        return settled

    def _elsewhere(self, token: int) -> str | None:
        votes = self.votes.get(self.reading.texts[token], Counter())
        best = sorted((-votes[label], label) for label in PARTIES if votes[label])
        return best[0][1] if best and -best[0][0] * 2 >= votes.total() else None
