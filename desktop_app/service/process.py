"""The service as a process: says when it is ready, and ends when it is told to or when its owner is gone."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import secrets
import signal
import socket
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from typing import Final, NoReturn

import psutil

from desktop_app.service.engine import Engine, assemble
from desktop_app.service.faults import FAULTS_VARIABLE, Faults, parse_faults
from desktop_app.service.interpreter import Interpreter
from desktop_app.service.server import Service, listening_socket
from desktop_app.service.session import Post

TOKEN_VARIABLE: Final = "DRAGOMAN_SERVICE_TOKEN"  # noqa: S105 (a variable's name, not its value)
GRACE_S: Final = 1.5
"""A native call (recognising, loading a model) cannot be interrupted; after this the process ends in mid-call."""

OWNER_GLANCE_S: Final = 1.0
"""So often a look whether the owner is dead but not buried, which no system tells by itself."""


def serve(port: int, *, owner_pid: int | None = None, environ: Mapping[str, str] = os.environ) -> NoReturn:
    """Serve until told to end, and then end the process (0). Prints one line of JSON when ready, and reads nothing.

    `owner_pid` is the process with which this one ends, however that ends. Threads: the main thread only.

    Raises:
        UsageError: the environment asks for faults that do not exist.
        ServiceError: the port or the models cannot be used.
    """
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="dragoman service: %(message)s")
    faults = parse_faults(environ.get(FAULTS_VARIABLE, ""))
    token = environ.get(TOKEN_VARIABLE) or secrets.token_urlsafe(32)
    with closing(listening_socket(port)) as listener:
        asyncio.run(_serve(listener, token, faults, owner_pid))
    logging.shutdown()
    # Not by returning: threads that are still inside native libraries abort when Python is taken apart beneath them.
    os._exit(0)


async def _serve(listener: socket.socket, token: str, faults: Faults, owner_pid: int | None) -> None:
    told_to_end = asyncio.Event()
    loop = asyncio.get_running_loop()

    def end(*_: object) -> None:
        _end_for_certain()
        with suppress(RuntimeError):  # told again, when the loop has ended already
            loop.call_soon_threadsafe(told_to_end.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    if owner_pid is not None:
        threading.Thread(target=_outlive, args=(owner_pid, end), name="owner-watch", daemon=True).start()
    ending = asyncio.create_task(told_to_end.wait())
    loading = asyncio.create_task(asyncio.to_thread(assemble))
    await asyncio.wait({ending, loading}, return_when=asyncio.FIRST_COMPLETED)
    if not told_to_end.is_set():
        await _answer(loading.result(), listener, token, faults, ending)


async def _answer(
    engine: Engine, listener: socket.socket, token: str, faults: Faults, ending: asyncio.Task[bool]
) -> None:
    def begin(target: str, post: Post) -> Interpreter:
        return Interpreter(engine, target, post)

    service = Service(begin=begin, reaches_target=engine.reaches_target, token=token, faults=faults)
    url = await service.open(listener)
    sys.stdout.write(json.dumps({"url": url, "token": token}) + "\n")
    sys.stdout.flush()
    await ending
    await service.close()
    await asyncio.to_thread(engine.close)


def _outlive(owner_pid: int, end: Callable[[], None]) -> None:
    """Wait for the owner's end, which may come without a word (a crash, a kill)."""
    with suppress(psutil.NoSuchProcess):  # gone already
        owner = psutil.Process(owner_pid)
        while owner.status() != psutil.STATUS_ZOMBIE:  # dead, and nobody has asked for its exit code yet
            with suppress(psutil.TimeoutExpired):
                owner.wait(OWNER_GLANCE_S)
                break
    end()


def _end_for_certain() -> None:
    """See to it that the process is gone within the grace, whatever a native call is busy with."""
    last_resort = threading.Timer(GRACE_S, os._exit, (0,))
    last_resort.daemon = True
    last_resort.start()
