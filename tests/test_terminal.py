"""Conversations on the command line: the real program, the real interpreter, real speech."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import psutil
import pytest
import soundfile

from tests.commands import COMMAND, SPEECH, Dragoman, dragoman
from tests.sound_server import until

ENGLISH = SPEECH / "en" / "ss-noservice.opus"
SPANISH = SPEECH / "es" / "ss-noservice.opus"
CONVERSE = ("converse", "--a", ENGLISH, "--a-hears", "en", "--b", SPANISH, "--b-hears", "es")


def services_of(pid: int) -> list[psutil.Process]:
    """Find the embedded services that a command has started."""
    return psutil.Process(pid).children(recursive=True)


def test_two_people_are_interpreted_here_and_kept(tmp_path: Path) -> None:
    run = Dragoman(*CONVERSE, "--out", tmp_path, "--json", OPENAI_API_KEY="sk-never-to-be-used")
    code, errors = run.end()
    assert (code, errors) == (0, "")
    a, b = run.summary["a"], run.summary["b"]
    assert "number you have dial" in a["source"]
    assert "número" in a["translation"]
    assert "servicio" in a["translation"]
    assert "usted ha marcado" in b["source"]  # the first words are heard in haste on a busy machine
    assert "number" in b["translation"]
    assert "service" in b["translation"]
    for lane, summary in run.summary.items():
        assert summary["closed"]
        assert summary["audio_s"] > 2.0
        assert summary["chunks_sent"] > 20
        assert run.texts(lane, "source") == summary["source"]
        assert run.texts(lane, "translation") == summary["translation"]
        assert (tmp_path / f"{lane}.source.txt").read_text(encoding="utf-8") == summary["source"] + "\n"
        assert (tmp_path / f"{lane}.translation.txt").read_text(encoding="utf-8") == summary["translation"] + "\n"
        info = soundfile.info(tmp_path / f"{lane}.translation.wav")
        assert (info.samplerate, info.channels, info.subtype) == (24_000, 1, "PCM_16")
        spoken = [line for line in run.lines if line["lane"] == lane and line["event"] == "audio" and line["speech"]]
        assert sum(line["n_frames"] for line in spoken) == pytest.approx(summary["audio_s"] * 24_000, abs=24)
        states = [line["state"] for line in run.lines if line["lane"] == lane and line["event"] == "state"]
        assert states == ["connecting", "live", "finishing", "closed"]
    times = [line["t_s"] for line in run.lines]
    assert times == sorted(times)

    code, _, errors = dragoman(*CONVERSE, "--out", tmp_path)
    assert code == 2
    assert "already holds" in errors


def test_a_reader_who_pauses_holds_nobody_up(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4_096)
    run = subprocess.Popen([*COMMAND, *map(str, CONVERSE), "--out", tmp_path, "--json"], stdout=writing)
    os.close(writing)
    text = tmp_path / "a.source.txt"
    try:
        asyncio.run(until(lambda: text.exists() and text.read_text(encoding="utf-8").endswith("\n"), 60.0))
        # to here nothing has been read
        assert "number you have dial" in text.read_text(encoding="utf-8")
        with os.fdopen(reading, encoding="utf-8") as reader:
            lines = [json.loads(line) for line in reader]
    finally:
        code = run.wait(60)
    assert code == 0
    assert lines[-1]["event"] == "summary"
    assert sum(len(str(line)) for line in lines) > 2 * 4_096  # or the pipe would have held it all


def test_a_service_killed_in_the_middle_of_a_phrase_is_started_again_and_the_phrase_is_translated_whole() -> None:
    run = Dragoman(*CONVERSE, "--json")
    for _ in range(8):  # a sound is answered with a sound, so it has heard 1.6 s: the middle of the first sentence
        run.until(lambda line: line["event"] == "audio" and line["lane"] == "a")
    for service in services_of(run.process.pid):
        service.send_signal(signal.SIGKILL)
    run.until_state("a", "reconnecting")
    code, errors = run.end()
    assert (code, errors) == (0, "")
    for lane in ("a", "b"):
        states = [line["state"] for line in run.lines if line["lane"] == lane and line["event"] == "state"]
        assert states.count("live") == 2
        assert run.summary[lane]["closed"]
    assert {line["code"] for line in run.lines if line["event"] == "error"} >= {"connection_lost"}
    lost = next(line for line in run.lines if line.get("code") == "connection_lost" and line["lane"] == "a")
    assert "are sent again" in lost["message"]
    after = run.lines[run.lines.index(lost) :]
    heard = "".join(line["text"] for line in after if line["lane"] == "a" and line["event"] == "source")
    assert "number you have dial" in heard  # from the beginning on, which only the first session had heard
    assert "número" in run.summary["a"]["translation"]
    assert "servicio" in run.summary["a"]["translation"]


def test_ctrl_c_ends_gracefully_and_leaves_no_process_behind() -> None:
    run = Dragoman(*CONVERSE, "--json")
    run.until(lambda line: line["event"] == "source" and line["lane"] == "a")
    services = services_of(run.process.pid)
    assert services
    run.process.send_signal(signal.SIGINT)
    code, errors = run.end()
    assert (code, errors) == (0, "")
    assert all(lane["closed"] for lane in run.summary.values())
    assert run.summary["a"]["translation"]
    assert not any(service.is_running() for service in services)


def test_a_killed_program_takes_its_service_along() -> None:
    run = Dragoman(*CONVERSE, "--json")
    run.until_state("a", "live")
    services = services_of(run.process.pid)
    run.process.kill()
    run.process.communicate()
    _, alive = psutil.wait_procs(services, timeout=10)
    assert not alive


@pytest.mark.skipif(shutil.which("unshare") is None, reason="only Linux can take the network away")
def test_nothing_leaves_this_machine(tmp_path: Path) -> None:
    alone: tuple[str, ...] = ("unshare", "--net", "--map-root-user", "sh", "-c", 'ip link set lo up && exec "$@"', "sh")
    if subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        alone = ("unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh")
    run = Dragoman("listen", ENGLISH, "--into", "es", "--json", "--out", tmp_path, prefix=alone)
    code, errors = run.end()
    assert (code, errors) == (0, "")
    assert "número" in run.summary["es"]["translation"]
