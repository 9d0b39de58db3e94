"""Teachers, treebanks and open prose → the student: half of a teacher's layers, which learn to say what they say.

    python -m model.distil DATA PROSE OUT.pt TEACHER.pt... [--begin STUDENT.pt] [--words 2400000] [--seed 0]

The student begins as every second layer of the first teacher, with its heads, or as an earlier student. Of each step
it reads a batch of prose, where the mean of the teachers' probabilities is its gold (Hinton et al. 2015, "Distilling
the Knowledge in a Neural Network"), or one of the treebanks, with gold and teachers both. PROSE holds
``*.jsonl.gz`` with a ``text`` in each line.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from model.examples import Example, batches, read_examples, read_prose, some, varied, windows_of, words_of
from model.losses import NONE, Gold, check, loss_of, within
from model.network import Network, Scores, load_network, read_inputs, save_network, word_pieces
from model.training import Course

__all__ = ["imitation", "student_of"]

LAYERS = (0, 2, 4)
"""Layers of the teacher that the student begins with."""
RELATION = 64
"""Width of its scorer of relations."""
HALF = 0.5
"""Probability above which a sentence starts."""
PROSE_SHARE = 0.7
"""Share of the steps that read prose."""
GOLD = 0.5
"""Weight of the gold beside what the teacher says of the same batch."""
RATE, WARM = 3e-4, 0.03
CHECKED = 500
"""Steps between two looks at the development sets."""


def student_of(teacher: Network) -> Network:
    """Every second layer of the teacher, and its heads but for that of relations, which is narrower."""
    student = Network(teacher.labels, layers=len(LAYERS), relation=RELATION, dropout=0.05)
    weights = teacher.state_dict()
    kept = {name: value for name, value in weights.items() if not re.match(r"encoder\.encoder\.|mix|relation\.", name)}
    for own, theirs in enumerate(LAYERS):
        mark = f"encoder.encoder.layer.{theirs}."
        kept |= {
            name.replace(mark, f"encoder.encoder.layer.{own}."): value
            for name, value in weights.items()
            if name.startswith(mark)
        }
    student.load_state_dict(kept, strict=False)
    return student


def imitation(
    student: Network, teachers: Sequence[Network], said: Scores, taught: Sequence[Scores], present: Tensor
) -> Tensor:
    """How far the student's scores are from the teachers' mean on the words that are *present* ``(B, W)``."""

    def mean(parts: Iterable[Tensor]) -> Tensor:
        return torch.stack(list(parts)).mean(0)

    def apart(mine: Tensor, theirs: Iterable[Tensor]) -> Tensor:
        return functional.cross_entropy(mine[present], mean(each[present].softmax(-1) for each in theirs))

    starts = mean(torch.sigmoid(each.starts) for each in taught)
    sentence = ((starts > HALF) & present).cumsum(1).masked_fill(~present, NONE)
    allowed = within(sentence)
    theirs = [each.arcs.masked_fill(~allowed, -1e4) for each in taught]
    heads = mean(arcs.softmax(-1) for arcs in theirs).argmax(-1)
    related = mean(
        teacher.relations(each, heads, present).softmax(-1) for teacher, each in zip(teachers, taught, strict=True)
    )
    return (
        functional.binary_cross_entropy_with_logits(said.starts[present], starts[present])
        + apart(said.arcs.masked_fill(~allowed, -1e4), theirs)
        + functional.cross_entropy(student.relations(said, heads, present), related)
        + 0.5 * apart(said.tags, (each.tags for each in taught))
        + 0.5 * apart(said.morphs, (each.morphs for each in taught))
        + apart(said.names, (each.names for each in taught))
        + functional.mse_loss(said.states[present], taught[0].states[present])
    )


def distil(
    data: Path, prose: Path, out: Path, teachers: Sequence[Network], student: Network, *, words: int, seed: int
) -> None:
    """Train *student* on *words* words of prose, with batches of the treebanks between; keep the last weights."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    pieces = word_pieces()
    dev, mixed = read_examples(data, "dev"), _mixed(data, prose, words, chance)
    course = Course({RATE: [value for value in student.parameters() if value.requires_grad]}, len(mixed), warm=WARM)
    student.train()
    for windows in mixed:
        batch = [[varied(example, chance) for example in window] for window in windows]
        inputs, gold = read_inputs(words_of(batch), pieces), Gold(batch, student.labels)
        with torch.no_grad():
            taught = [teacher(inputs) for teacher in teachers]
        said = student(inputs)
        loss = imitation(student, teachers, said, taught, gold.starts != NONE)
        if any(example.names for example in batch[0]):
            loss = loss + GOLD * loss_of(student, said, gold)
        course.learn(loss)
        if course.step % CHECKED == 0 or course.step == len(mixed):
            print(f"step {course.step}: {check(student, pieces, dev)}", flush=True)
            save_network(student.train(), out)


def _mixed(data: Path, prose: Path, words: int, chance: random.Random) -> list[list[list[Example]]]:
    """Batches of prose and of as many rounds through the treebanks as PROSE_SHARE asks for, shuffled."""
    mixed = list(batches(read_prose(prose, words, chance), chance))
    gold = read_examples(data, "train")
    wanted = round(len(mixed) / PROSE_SHARE)
    while len(mixed) < wanted:
        mixed += list(batches(some(windows_of(gold, chance), chance), chance))[: wanted - len(mixed)]
    chance.shuffle(mixed)
    return mixed


def main() -> None:
    """Train the student."""
    parser = argparse.ArgumentParser(description="teachers, treebanks and open prose → the student")
    parser.add_argument("data", type=Path, help="folder with *.conllu.gz and ner-*.iob.gz")
    parser.add_argument("prose", type=Path, help="folder with *.jsonl.gz")
    parser.add_argument("out", type=Path, help="file for the weights")
    parser.add_argument("teachers", type=Path, nargs="+", help="files that model.teacher left, with the same labels")
    parser.add_argument("--begin", type=Path, help="file of an earlier student to go on from")
    parser.add_argument("--words", type=int, default=2_400_000, help="of prose")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    teachers = [load_network(path) for path in options.teachers]
    student = load_network(options.begin) if options.begin else student_of(teachers[0])
    distil(options.data, options.prose, options.out, teachers, student, words=options.words, seed=options.seed)


if __name__ == "__main__":
    main()
