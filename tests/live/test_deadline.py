"""Tests of the module of the same name."""

from __future__ import annotations

import asyncio

import pytest

from desktop_app.live.deadline import Deadline


def test_what_comes_in_time_is_given() -> None:
    async def scenario() -> None:
        deadline = Deadline()
        assert await deadline.within(asyncio.sleep(0, "word")) == "word"
        assert not deadline.has_begun.is_set()
        deadline.begin(60.0)
        deadline.begin(0.0)  # only the first call counts
        assert await deadline.within(asyncio.sleep(0.01, "word")) == "word"
        deadline.forget()

    asyncio.run(scenario())


def test_what_does_not_is_cancelled() -> None:
    async def scenario() -> None:
        deadline = Deadline()
        waiting = asyncio.ensure_future(asyncio.Event().wait())
        deadline.begin(0.0)
        with pytest.raises(TimeoutError):
            await deadline.within(waiting)
        assert waiting.cancelled()

    asyncio.run(scenario())


def test_it_can_be_made_to_pass_at_once() -> None:
    async def scenario() -> None:
        deadline = Deadline()
        deadline.begin(60.0)
        expiring = asyncio.ensure_future(deadline.expire())
        deadline.pass_now()
        with pytest.raises(TimeoutError):
            await expiring

    asyncio.run(scenario())
