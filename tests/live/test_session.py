"""Opening sessions with far ends of every kind."""

from __future__ import annotations

import pytest

from desktop_app.core.audio import silence
from desktop_app.core.errors import ServiceError
from desktop_app.core.wire import ErrorDetail, ErrorOccurred, OutputTranscriptDelta, SessionClosed
from desktop_app.live.session import Session
from tests.live.far_end import Visit, far_end, never_greets, polite
from tests.live.scenarios import run


def test_a_session_is_asked_for_its_language_and_its_source_transcript() -> None:
    async def scenario() -> None:
        async with far_end(polite) as far:
            session = await Session.open(far.address, "pt", "gpt-realtime-whisper")
            await session.append(silence(4_800))
            await session.finish()
            said = [event async for event in session.received()]
            assert session.has_closed
            await session.close()
        update = far.visits[0].heard[0]
        assert "language='pt'" in str(update)
        assert "gpt-realtime-whisper" in str(update)
        assert isinstance(said[0], OutputTranscriptDelta)
        assert isinstance(said[-1], SessionClosed)

    run(scenario)


def test_a_service_that_accepts_and_then_hangs_is_given_up() -> None:
    async def scenario() -> None:
        async with far_end(never_greets) as far:
            with pytest.raises(ServiceError, match="did not get ready within 0 s") as caught:
                await Session.open(far.address, "es", None, timeout_s=0.2)
        assert caught.value.code == "not_ready"

    run(scenario)


def test_an_error_before_the_first_word_is_the_reason_that_is_told() -> None:
    async def turns_away(visit: Visit) -> None:
        detail = ErrorDetail(message="You exceeded your quota.", code="insufficient_quota")
        await visit.connection.send(ErrorOccurred(event_id="e", error=detail))
        visit.cut()

    async def scenario() -> None:
        async with far_end(turns_away) as far:
            with pytest.raises(ServiceError, match="You exceeded your quota") as caught:
                await Session.open(far.address, "es", None)
        assert caught.value.code == "insufficient_quota"
        assert caught.value.permanent

    run(scenario)


def test_an_error_before_the_greeting_that_is_followed_by_the_greeting_is_no_reason_to_leave() -> None:
    async def grumbles(visit: Visit) -> None:
        await visit.connection.send(ErrorOccurred(event_id="e", error=ErrorDetail(message="Busy.", code="slow_down")))
        await polite(visit)

    async def scenario() -> None:
        async with far_end(grumbles) as far:
            session = await Session.open(far.address, "es", None)
            await session.close()

    run(scenario)


def test_a_session_that_ends_before_it_began_is_a_refusal() -> None:
    async def ends(visit: Visit) -> None:
        await visit.greet()
        await visit.next()
        await visit.goodbye()

    async def scenario() -> None:
        async with far_end(ends) as far:
            with pytest.raises(ServiceError, match="closed the session before it had begun"):
                await Session.open(far.address, "es", None)

    run(scenario)
