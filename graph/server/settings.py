"""What a server is told at its start."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from graph.dataset import Limits

__all__ = ["Settings"]


@dataclass(frozen=True)
class Settings:
    """The folder; the address as bound; what one query may take, and how many may run at a time.

    ``origins`` are the web pages elsewhere whose scripts may ask, as ``scheme://host:port`` or ``*``.
    """

    directory: Path
    host: str = "127.0.0.1"
    port: int = 8765
    limits: Limits = field(default_factory=lambda: Limits(seconds=10, memory=2 * 1024**3, size=32 * 1024**2))
    places: int = 4
    origins: tuple[str, ...] = ()
