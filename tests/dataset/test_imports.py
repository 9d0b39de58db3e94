"""The dataset loads rdflib only where its interface is asked for: a query starts in a moment."""

from __future__ import annotations

import subprocess
import sys


def test_importing_the_dataset_loads_no_rdflib() -> None:
    code = "import sys, graph.dataset; print([name for name in ('rdflib', 'oxrdflib', 'spacy') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
