"""Holds one session of a lane from its first word to its last."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop_app.core.errors import ServiceError
from desktop_app.core.wire import AnyServerEvent, Malformed
from desktop_app.live.deadline import Deadline
from desktop_app.live.sender import Sender
from desktop_app.live.session import Session


async def hold(
    session: Session, sender: Sender, deadline: Deadline, take: Callable[[AnyServerEvent | Malformed], None]
) -> None:
    """Speak and listen until `session.closed`, and close the socket however it ends; `take` gets what is said.

    Raises:
        ServiceError: the connection broke.
        TimeoutError: the drain took longer than it may.
    """
    # Debian 12's Python 3.11.2 wraps what is raised inside `except*` in another group, so it is raised below.
    lost: ServiceError | TimeoutError | None = None
    try:
        async with asyncio.TaskGroup() as scope:
            sending = scope.create_task(sender.send_to(session))
            watching = scope.create_task(deadline.expire())
            async for event in session.received():
                take(event)
            sending.cancel()
            watching.cancel()
    except* TimeoutError:
        lost = TimeoutError()
    except* ServiceError as group:
        lost = lost or next(error for error in group.exceptions if isinstance(error, ServiceError))
    finally:
        await session.close()
    if lost is not None:
        raise lost
