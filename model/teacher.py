"""Treebanks and names → the teacher: six layers that tag, parse, split sentences and find names.

    python -m model.teacher DATA OUT.pt [--epochs 7] [--seed 0]

EWT and GUM give everything, WikiGold and CrossNER names only. After each epoch the scores on EWT dev and the clean
part of GUM dev are printed; the last weights are kept, nothing is selected.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch

from model.examples import batches, labels_of, read_examples, some, varied, windows_of, words_of
from model.losses import Gold, check, loss_of
from model.network import Network, read_inputs, save_network, word_pieces
from model.training import Course

ENCODER, HEADS = 2e-4, 2e-3
"""Rates: the encoder knows English already."""
WARM = 0.06


def train(data: Path, out: Path, *, epochs: int, seed: int) -> None:
    """Train, print the development scores after each epoch, keep the last weights."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    examples, dev = read_examples(data, "train"), read_examples(data, "dev")
    network, pieces = Network(labels_of(examples)), word_pieces()
    learnt = [(name, value) for name, value in network.named_parameters() if value.requires_grad]
    rates = {
        ENCODER: [value for name, value in learnt if name.startswith("encoder")],
        HEADS: [value for name, value in learnt if not name.startswith("encoder")],
    }
    steps = epochs * len(list(batches(some(windows_of(examples, chance), chance), chance)))
    course = Course(rates, steps, warm=WARM)
    for epoch in range(1, epochs + 1):
        network.train()
        for windows in batches(some(windows_of(examples, chance), chance), chance):
            batch = [[varied(example, chance) for example in window] for window in windows]
            scores = network(read_inputs(words_of(batch), pieces))
            course.learn(loss_of(network, scores, Gold(batch, network.labels)))
        print(f"epoch {epoch}: {check(network, pieces, dev)}", flush=True)
        save_network(network, out)


def main() -> None:
    """Train the teacher."""
    parser = argparse.ArgumentParser(description="treebanks and names → the teacher")
    parser.add_argument("data", type=Path, help="folder with *.conllu.gz and ner-*.iob.gz")
    parser.add_argument("out", type=Path, help="file for the weights")
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    train(options.data, options.out, epochs=options.epochs, seed=options.seed)


if __name__ == "__main__":
    main()
