"""Documents with their statements → who tells a claim of their own, and who after others (:func:`find_origins`).

Twelve reprints of one agency's story are twelve documents and one origin. What an origin is, and where the
count errs, is said in :mod:`graph.origins.finding`.
"""

from __future__ import annotations

from graph.origins.finding import find_origins

__all__ = ["find_origins"]
