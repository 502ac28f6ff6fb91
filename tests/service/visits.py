"""Visits to the service: at a door that is open for one story, let in or turned away."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from desktop_app.service.faults import NO_FAULTS, Faults
from tests.service.client import PATIENCE_S, Client, Door, open_door


def visit(story: Callable[[Door], Awaitable[None]], faults: Faults = NO_FAULTS) -> None:
    """Open a door, and go to it as the story tells."""

    async def run() -> None:
        async with asyncio.timeout(PATIENCE_S), open_door(faults) as door:
            await story(door)

    asyncio.run(run())


async def refusal(url: str, **options: object) -> InvalidStatus:
    """Try to connect; give the refusal."""
    with pytest.raises(InvalidStatus) as caught:
        await Client.connected(url, **options)  # type: ignore[arg-type]  # options as `connected` names them
    return caught.value


async def dismissal(client: Client) -> tuple[dict[str, object], ConnectionClosed]:
    """Hear why a client that was let in gets no session; give the error and the close."""
    said = await client.next()
    with pytest.raises(ConnectionClosed) as caught:
        await client.next()
    assert said["type"] == "error"
    assert said["event_id"]
    return said["error"], caught.value
