"""How weights are learnt: AdamW, a rate that rises and falls in a straight line, gradients clipped."""

from __future__ import annotations

import time
from collections.abc import Mapping

import torch
from torch import Tensor, nn

__all__ = ["Course"]

CLIP = 1.0
SHOWN = 100
"""Steps between two lines of progress."""


class Course:
    """A number of *steps* over *rates*, which tells the parameters that share a rate under that rate."""

    def __init__(self, rates: Mapping[float, list[nn.Parameter]], steps: int, *, warm: float) -> None:
        self.steps, self.step = steps, 0
        self._learnt = [value for values in rates.values() for value in values]
        groups = [{"params": values, "lr": rate} for rate, values in rates.items()]
        self._optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        self._schedule = torch.optim.lr_scheduler.LambdaLR(
            self._optimizer, lambda step: min((step + 1) / (warm * steps), max(0.02, 1 - step / steps))
        )
        self._begun = time.monotonic()

    def learn(self, loss: Tensor) -> None:
        """One step against the gradient of *loss*."""
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self._learnt, CLIP)
        self._optimizer.step()
        self._schedule.step()
        self.step += 1
        if self.step % SHOWN == 0:
            seconds = time.monotonic() - self._begun
            print(f"  step {self.step} of {self.steps}, {seconds:.0f} s, loss {loss.item():.3f}", flush=True)
