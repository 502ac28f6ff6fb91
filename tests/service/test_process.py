"""The service as a process of its own, with the real models: it says when it is ready, and it always ends."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import psutil
import pytest

from desktop_app.service.faults import FAULTS_VARIABLE
from desktop_app.service.process import TOKEN_VARIABLE
from desktop_app.service.server import listening_socket
from tests.service.client import Client, words
from tests.service.speech import track

START_S = 60.0
END_S = 2.5
"""Two seconds, and what a busy machine adds."""


@contextmanager
def service(*arguments: str, **environ: str) -> Iterator[subprocess.Popen[str]]:
    """Start a service; kill what is left of it in the end."""
    started = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "service", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environ},
    )
    with started:
        try:
            yield started
        finally:
            started.kill()


def ready(process: subprocess.Popen[str]) -> tuple[str, str]:
    """Wait until it is ready; give its address and token."""
    assert process.stdout is not None
    line = json.loads(process.stdout.readline())
    assert sorted(line) == ["token", "url"]
    return line["url"], line["token"]


async def interpret(url: str, token: str, language: str, *phrases: str) -> str:
    """Hold a session; give the translation."""
    async with Client.open(url, token=token) as client:
        await client.configure(language)
        await client.speak(*track(*phrases))
        return words(await client.drain(), "output")


async def first_words(url: str, token: str, language: str, phrase: str) -> None:
    """Stay until the first words of a translation have come, and leave."""
    async with Client.open(url, token=token) as client:
        await client.configure(language)
        await client.speak(*track(phrase))
        await client.until("session.output_transcript.delta")


def test_it_answers_until_it_is_told_to_end_and_says_nothing_else() -> None:
    with service() as process:
        url, token = ready(process)
        assert url.startswith("ws://127.0.0.1:")
        assert len(token) >= 40
        assert "servicio" in asyncio.run(interpret(url, token, "es", "en/ss-noservice"))
        assert token not in " ".join(psutil.Process(process.pid).cmdline())

        began_s = time.monotonic()
        process.terminate()
        said, complained = process.communicate(timeout=START_S)

        assert time.monotonic() - began_s < END_S
        assert process.returncode == 0
        assert (said, complained) == ("", "")


def test_it_ends_in_the_middle_of_its_work_and_tells_the_client() -> None:
    async def visit(process: subprocess.Popen[str], url: str, token: str) -> float:
        async with Client.open(url, token=token) as client:
            await client.configure("es")
            await client.speak(*track(*["en/ss-noservice"] * 5))
            began_s = time.monotonic()
            process.send_signal(signal.SIGINT)
            while process.poll() is None and time.monotonic() - began_s < START_S:
                await asyncio.to_thread(process.wait, START_S)
            return time.monotonic() - began_s

    with service() as process:
        assert asyncio.run(visit(process, *ready(process))) < END_S
        assert process.returncode == 0


def test_it_ends_with_its_owner_however_that_ends_and_leaves_nobody_behind() -> None:
    with (
        subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as owner,
        service("--owner", str(owner.pid), **{TOKEN_VARIABLE: "chosen by the environment"}) as process,
    ):
        url, token = ready(process)
        assert token == "chosen by the environment"  # noqa: S105 (of this test)
        asyncio.run(first_words(url, token, "pt", "es/ss-noservice"))  # starts the programs that translate this
        children = psutil.Process(process.pid).children(recursive=True)

        owner.kill()
        process.wait(START_S)
        _, left = psutil.wait_procs(children, timeout=END_S)

        assert left == []


def test_it_does_not_outlive_an_owner_that_was_gone_before_it_began() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as owner:
        owner.wait()
    with service("--owner", str(owner.pid)) as process:
        assert process.wait(START_S) == 0


@pytest.mark.parametrize(
    ("environ", "is_taken", "exit_code", "sentence"),
    [
        ({}, True, 4, "it is in use"),
        ({FAULTS_VARIABLE: "nonsense"}, False, 2, FAULTS_VARIABLE),
    ],
    ids=["port in use", "unknown fault"],
)
def test_what_cannot_be_is_one_sentence(
    environ: dict[str, str], exit_code: int, sentence: str, *, is_taken: bool
) -> None:
    with closing(listening_socket(0)) as listener:
        port = listener.getsockname()[1] if is_taken else 0
        with service("--port", str(port), **environ) as process:
            said, complained = process.communicate(timeout=START_S)

    assert process.returncode == exit_code
    assert said == ""
    assert complained.count("\n") == 1
    assert sentence in complained
    assert complained.startswith("dragoman: ")
