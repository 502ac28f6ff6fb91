"""Tests of the module of the same name, with a session over a real socket."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.audio import CHUNK_FRAMES, Frames
from desktop_app.core.errors import ServiceError
from desktop_app.live.clock import SystemClock
from desktop_app.live.sender import Sender
from desktop_app.live.session import Session
from tests.live.far_end import Visit, far_end, polite
from tests.live.scenarios import run


def speech(seed: int) -> Frames:
    return np.random.default_rng(seed).integers(-9_000, 9_000, CHUNK_FRAMES).astype(np.int16)


def test_each_chunk_goes_out_once_and_is_seen() -> None:
    async def scenario() -> None:
        seen: list[Frames] = []
        sender = Sender(SystemClock(), seen.append)
        said = [speech(1), speech(2)]
        for frames in said:
            sender.hear(frames)
        assert sender.holds_speech
        async with far_end(polite) as far:
            session = await Session.open(far.address, "es", None)
            sender.finish()
            await sender.send_to(session)
            async for _ in session.received():
                pass
            await session.close()
            assert np.array_equal(np.concatenate(far.visits[0].chunks), np.concatenate(said))
        assert len(seen) == sender.n_chunks == 2
        assert not sender.holds_speech

    run(scenario)


def test_what_could_not_be_sent_waits_for_the_next_session_at_the_front() -> None:
    async def leaves(visit: Visit) -> None:
        await visit.configure()
        visit.cut()

    async def scenario() -> None:
        sender = Sender(SystemClock(), lambda _: None)
        async with far_end(leaves, polite) as far:
            broken = await Session.open(far.address, "es", None)
            with pytest.raises(ServiceError):
                async for _ in broken.received():
                    pass
            said = [speech(1), speech(2)]
            for frames in said:
                sender.hear(frames)
            sender.finish()
            with pytest.raises(ServiceError):
                await sender.send_to(broken)
            assert sender.n_chunks == 0
            await broken.close()
            session = await Session.open(far.address, "es", None)
            await sender.send_to(session)
            async for _ in session.received():
                pass
            await session.close()
            assert np.array_equal(np.concatenate(far.visits[1].chunks), np.concatenate(said))

    run(scenario)
