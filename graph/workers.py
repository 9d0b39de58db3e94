"""Items → results, in this process or spread over several.

Worker processes are spawned, not forked: the same on every system, and no lock or thread of the
parent is copied. Each makes its task once (that is where a model is loaded) and then works item by item.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from typing import Any, TypeVar

from graph.errors import RunError

__all__ = ["spread"]

Item = TypeVar("Item")
Result = TypeVar("Result")
Task = Callable[[Any], Any]

_task: list[Task] = []  # of a worker process: filled once, by _start


def spread(
    make: Callable[..., Callable[[Item], Result]],
    arguments: tuple[Any, ...],
    items: Sequence[Item],
    *,
    workers: int,
) -> Iterator[tuple[Item, Result]]:
    """Yield ``(item, make(*arguments)(item))`` as they are done; with several workers in any order.

    *make*, *arguments* and items must be picklable, *make* importable. Raises RunError when a worker
    process dies (most often for want of memory).
    """
    if workers <= 1 or len(items) <= 1:
        task = make(*arguments)
        yield from ((item, task(item)) for item in items)
        return
    context = get_context("spawn")
    count = min(workers, len(items))
    with ProcessPoolExecutor(count, mp_context=context, initializer=_start, initargs=(make, arguments)) as pool:
        futures = {pool.submit(_work, item): item for item in items}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        except BrokenProcessPool as error:
            raise RunError(
                "a worker process died, most often for want of memory. What is done is kept: "
                "give the same command again with fewer --workers."
            ) from error
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _start(make: Callable[..., Task], arguments: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which stops the workers in order
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _task.append(make(*arguments))


def _end_with_parent() -> None:
    """A parent that is killed cannot stop its workers, which would wait for work for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(item: Any) -> Any:
    return _task[-1](item)
