"""What a network says of a batch, against gold: losses to learn by, and scores to look at."""

from __future__ import annotations

import random
from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from graph.documents.reader.component import Labels
from graph.documents.reader.pieces import WordPieces
from model.examples import Example, batches, windows_of, words_of
from model.network import Network, Scores, read_inputs

__all__ = ["NONE", "Gold", "check", "loss_of", "within"]

NONE = -100
"""Where there is no gold."""


class Gold:
    """The gold of a batch as tensors, NONE where there is none."""

    def __init__(self, batch: Sequence[Sequence[Example]], labels: Labels) -> None:
        numbers = {
            part: {label: number for number, label in enumerate(getattr(labels, part))}
            for part in ("tags", "morphs", "relations", "names")
        }
        width = max(sum(len(example.words) for example in window) for window in batch)
        self.tags, self.morphs, self.relations, self.names, self.heads, self.starts, self.sentence = torch.full(
            (7, len(batch), width), NONE
        )
        for row, window in enumerate(batch):
            at = 0
            for place, example in enumerate(window):
                end = at + len(example.words)
                for part in ("tags", "morphs", "relations", "names"):
                    found = getattr(example, part)
                    if found:
                        values = [numbers[part].get(label, NONE) for label in found]
                        getattr(self, part)[row, at:end] = torch.tensor(values)
                if example.heads:
                    heads = [at + head if 0 < head <= len(example.words) else 0 for head in example.heads]
                    self.heads[row, at:end] = torch.tensor(heads)
                self.starts[row, at:end] = 0
                self.starts[row, at] = 1
                self.sentence[row, at:end] = place
                at = end


def within(sentence: Tensor) -> Tensor:
    """``(B, W)`` sentence numbers → ``(B, W, W + 1)``: may the second be the head of the first?"""
    same = (sentence[:, :, None] == sentence[:, None, :]) & ~torch.eye(sentence.shape[1], dtype=torch.bool)
    return torch.cat([torch.ones_like(same[..., :1]), same], -1)


def loss_of(network: Network, scores: Scores, gold: Gold) -> Tensor:
    """The sum of the losses of all heads."""

    def cross(found: Tensor, wanted: Tensor) -> Tensor:
        return functional.cross_entropy(found.flatten(0, -2), wanted.flatten(), ignore_index=NONE, label_smoothing=0.03)

    total = scores.arcs.sum() * 0
    present = gold.starts != NONE
    total = total + functional.binary_cross_entropy_with_logits(scores.starts[present], gold.starts[present].float())
    if (gold.names != NONE).any():
        total = total + cross(scores.names, gold.names)
    if (gold.heads != NONE).any():
        arcs = scores.arcs.masked_fill(~within(gold.sentence), -1e4)
        total = total + functional.cross_entropy(arcs.flatten(0, 1), gold.heads.flatten(), ignore_index=NONE)
        total = total + 0.5 * cross(scores.tags, gold.tags) + 0.5 * cross(scores.morphs, gold.morphs)
        chosen = gold.heads != NONE
        relations = network.relations(scores, gold.heads.clamp(min=0), chosen)
        total = total + functional.cross_entropy(relations, gold.relations[chosen], ignore_index=NONE)
    return total


@torch.inference_mode()
def check(network: Network, pieces: WordPieces, dev: Sequence[Example]) -> str:
    """Development scores on gold words and gold sentences' windows: attachment (punctuation counted), names."""
    network.eval()
    right = dict.fromkeys(("words", "uas", "las", "tag", "morph", "start"), 0)
    for batch in batches(windows_of(dev, random.Random(1)), random.Random(1)):
        scores = network(read_inputs(words_of(batch), pieces))
        gold = Gold(batch, network.labels)
        heads = scores.arcs.masked_fill(~within(gold.sentence), -1e4).argmax(-1)
        chosen = gold.heads != NONE
        relations = network.relations(scores, heads, chosen).argmax(-1)
        attached = heads[chosen] == gold.heads[chosen]
        right["words"] += int(chosen.sum())
        right["uas"] += int(attached.sum())
        right["las"] += int((attached & (relations == gold.relations[chosen])).sum())
        right["tag"] += int((scores.tags.argmax(-1) == gold.tags)[chosen].sum())
        right["morph"] += int((scores.morphs.argmax(-1) == gold.morphs)[chosen].sum())
        right["start"] += int(((scores.starts > 0) == gold.starts.bool())[chosen].sum())
    words = right.pop("words")
    return "  ".join(f"{name} {100 * count / words:.2f}" for name, count in right.items())
