"""``python -m graph`` is the command ``claimgraph``."""

from __future__ import annotations

from graph.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    main()
