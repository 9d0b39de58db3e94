"""Training files → the three trained parts, one command.

    python -m model.train CORPUS RUNS [--steps 3000]

CORPUS holds what ``model.convert`` left. RUNS gets ``parser`` (first phase), ``anneal`` (second phase, which is
kept) and ``names``. Averaged weights begin near zero, so that a run which continues from another is judged wrongly at
step 0: of the second phase the last weights are taken, not the "best".
"""

from __future__ import annotations

import argparse
from pathlib import Path

from spacy.cli.train import train

HERE = Path(__file__).parent
SHORT = 500
"""Steps between two evaluations; a trial run with fewer is evaluated once, at its end."""


def train_part(config: str, corpus: Path, runs: Path, *, train_on: str, check_on: str, steps: int) -> None:
    """One configuration of this folder → ``RUNS/<config>``."""
    overrides: dict[str, object] = {
        "paths.train": str(corpus / f"{train_on}.spacy"),
        "paths.dev": str(corpus / f"{check_on}.spacy"),
        "training.max_steps": steps,
        "training.eval_frequency": min(SHORT, steps),
    }
    if config == "anneal":
        overrides["paths.start"] = str(runs / "parser" / "model-best")
    train(HERE / f"{config}.cfg", runs / config, overrides=overrides)


def main() -> None:
    """Train the parts in their order."""
    parser = argparse.ArgumentParser(description="training files → the three trained parts")
    parser.add_argument("corpus", type=Path, help="folder with the .spacy files")
    parser.add_argument("runs", type=Path, help="folder for the trained parts")
    parser.add_argument("--steps", type=int, default=3000, help="of each phase of the parser; names take 5/6 of it")
    options = parser.parse_args()
    corpus, runs, steps = options.corpus, options.runs, options.steps
    train_part("parser", corpus, runs, train_on="trees-train", check_on="trees-dev", steps=steps)
    train_part("anneal", corpus, runs, train_on="trees-strict", check_on="trees-dev", steps=steps)
    train_part("names", corpus, runs, train_on="names-train", check_on="names-dev", steps=max(1, steps * 5 // 6))


if __name__ == "__main__":
    main()
