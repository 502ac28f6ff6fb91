"""Scenarios: what a test lets happen on a loop of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine


def run(scenario: Callable[[], Coroutine[None, None, None]]) -> None:
    """Let a scenario happen, half a minute at most."""
    asyncio.run(asyncio.wait_for(scenario(), 30))
