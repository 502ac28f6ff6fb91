"""The command line as a person meets it when something is wrong: one sentence, an exit code, nothing lost."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import soundfile
from msgspec import UNSET

from desktop_app.core.wire import NoiseReduction, SessionUpdate
from tests.commands import COMMAND, SPEECH, Dragoman, dragoman
from tests.live.far_end import Visit, far_end

TRACK = SPEECH / "en" / "ss-noservice.opus"
TOKEN = "not-to-be-shown"  # noqa: S105 (what must not be shown)


def one_sentence(errors: str) -> str:
    """Give the sentence, after seeing that it is all there is."""
    assert errors.startswith("dragoman: ")
    assert errors.count("\n") == 1
    assert "Traceback" not in errors
    return errors


@contextmanager
def deaf_server() -> Iterator[int]:
    """Accept connections and never answer."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@contextmanager
def web_server() -> Iterator[int]:
    """Speak HTTP and nothing else."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            while True:
                try:
                    visitor, _ = server.accept()
                except OSError:
                    return
                with visitor:
                    visitor.recv(4_096)
                    visitor.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")

        threading.Thread(target=answer, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["converse"], "required"),
        (["converse", "--no-such-option"], "required"),
        (["no-such-command"], "invalid choice"),
        (["listen", "x.wav", "--into", "tlh"], "'tlh' is not a language"),
        (["listen", "no-such-file.wav", "--into", "es"], "There is no sound file"),
        (["listen", str(TRACK), "--into", "es", "--to", "loudspeaker"], "is not an outlet"),
        (["listen", str(TRACK), "--into", "es", "--service", "nonsense"], "is not the address"),
        (["listen", str(TRACK), "--into", "es", "--service", "ws://far.example/"], "not encrypted"),
        (["listen", str(TRACK), "--into", "es", "--service", "wss://api.openai.com/v1"], "OPENAI_API_KEY is not set"),
        (["listen", str(TRACK), "--into", "es", "--out", "/proc/nowhere"], "cannot be written"),
        (["listen", str(TRACK), "--into", "es", "--to", "file:/no/such/folder/x.wav"], "There is no folder"),
        (["listen", str(TRACK), "--into", "es", "--drain-timeout", "-1"], "not a number of seconds"),
        (["listen", str(TRACK), "--into", "es", "--drain-timeout", "soon"], "soon is not a number of seconds"),
        (["listen", str(TRACK), "--into", "es", "--to", f"file:{TRACK}", "--force"], "is what is to be heard"),
        (["listen", str(TRACK), "--into", "es", "--service", "ws://[::1"], "is not the address"),
        (["listen", "", "--into", "es"], "without a name"),
        (["listen", str(TRACK), "--into", "es", "--cleaning", "noise,service-near"], "invalid choice"),
        (["listen", str(TRACK), "--into", "es", "--hears-by", "ear trumpet"], "invalid choice"),
        (["service", "--port", "70000"], "not a port"),
        (["service", "--port", "http"], "http is not a port"),
        (["--sample", "devices"], "does not go with devices"),
        (["models", "add", "no-such-model"], "no-such-model"),
    ],
)
def test_a_wrong_request_is_told_in_one_sentence(arguments: list[str], says: str) -> None:
    code, output, errors = dragoman(*arguments, DRAGOMAN_TOKEN=TOKEN, OPENAI_API_KEY="")
    assert code == 2
    assert says in one_sentence(errors)
    assert not output
    assert TOKEN not in errors


def test_a_file_of_text_is_no_sound(tmp_path: Path) -> None:
    (tmp_path / "letter.wav").write_text("Dear Sir, " * 100)
    code, _, errors = dragoman("listen", tmp_path / "letter.wav", "--into", "es")
    assert code == 2
    assert "no sound file that can be read" in one_sentence(errors)


def test_a_decoder_that_complains_past_python_is_not_heard(tmp_path: Path) -> None:
    speech, rate_hz = soundfile.read(TRACK)
    soundfile.write(tmp_path / "whole.mp3", speech, rate_hz)
    whole = (tmp_path / "whole.mp3").read_bytes()
    (tmp_path / "half.mp3").write_bytes(whole[: len(whole) // 2])
    code, _, errors = dragoman("listen", tmp_path / "half.mp3", "--into", "es", "--service", "ws://127.0.0.1:9")
    assert code == 4
    assert "cannot be reached" in one_sentence(errors)


def test_ctrl_c_while_modules_are_loaded_shows_no_traceback() -> None:
    watch = "import os, signal, sys; sys.meta_path.insert(0, type('Watch', (), {'find_spec': lambda *names: "
    stop = "os.kill(os.getpid(), signal.SIGINT) if names[0] == 'desktop_app.core.plan' else None})); "
    code = f"{watch}{stop}import desktop_app.__main__"
    stopped = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert (stopped.returncode, stopped.stderr) == (-signal.SIGINT, "")


def test_a_service_that_is_ended_while_modules_are_loaded_says_nothing() -> None:
    watch = "import os, signal, sys; sys.meta_path.insert(0, type('Watch', (), {'find_spec': lambda *names: "
    stop = "os.kill(os.getpid(), signal.SIGTERM) if names[0] == 'desktop_app.core.plan' else None})); "
    code = f"{watch}{stop}import desktop_app.__main__"
    command = [sys.executable, "-c", code, "service"]
    stopped = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (stopped.returncode, stopped.stdout, stopped.stderr) == (0, "", "")


def test_an_address_where_nobody_is(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    run = Dragoman("listen", TRACK, "--into", "es", "--service", f"ws://127.0.0.1:{port}", "--out", tmp_path, "--json")
    code, errors = run.end()
    assert code == 4
    assert "cannot be reached" in one_sentence(errors)
    assert [line["event"] for line in run.lines] == ["state", "error", "state", "summary"]
    assert run.lines[2]["state"] == "failed"


def test_an_address_where_something_else_is() -> None:
    with web_server() as port:
        code, _, errors = dragoman("listen", TRACK, "--into", "es", "--service", f"ws://127.0.0.1:{port}")
    assert code == 4
    assert "is not a translation service" in one_sentence(errors)


def test_an_address_that_never_answers_can_be_left_at_once() -> None:
    with deaf_server() as port:
        run = Dragoman("listen", TRACK, "--into", "es", "--service", f"ws://127.0.0.1:{port}", "--json")
        run.until_state("es", "connecting")
        run.process.send_signal(signal.SIGINT)
        code, errors = run.end()
    assert (code, errors) == (0, "")
    assert run.lines[-2]["state"] == "closed"


def test_a_second_ctrl_c_ends_at_once() -> None:
    run = Dragoman("listen", TRACK, "--into", "es", "--json", DRAGOMAN_SERVICE_FAULTS="no_closed")
    run.until_state("es", "live")
    run.process.send_signal(signal.SIGINT)
    run.until_state("es", "finishing")
    run.process.send_signal(signal.SIGINT)
    code, errors = run.end()
    assert code == 130
    assert "Interrupted twice" in one_sentence(errors)


def test_a_service_that_does_not_finish_leaves_the_tail_missing() -> None:
    run = Dragoman(
        "listen", TRACK, "--into", "es", "--json", "--drain-timeout", "4", DRAGOMAN_SERVICE_FAULTS="no_closed"
    )
    code, errors = run.end()
    assert code == 5
    assert "last sentence may be missing" in one_sentence(errors)
    assert "número" in run.summary["es"]["translation"]
    assert not run.summary["es"]["closed"]


def test_the_service_is_asked_to_reduce_the_noise_that_it_was_chosen_for() -> None:
    async def interpret(visit: Visit) -> None:
        await visit.configure()
        await visit.until_close()
        await visit.goodbye()

    async def scenario() -> Visit:
        async with far_end(interpret) as service:
            options = ("--into", "es", "--cleaning", "service-near", "--service", service.address.url)
            code, _, errors = await asyncio.to_thread(dragoman, "listen", str(TRACK), *options)
            assert (code, errors) == (0, "")
            return service.visits[0]

    asked = [event for event in asyncio.run(scenario()).heard if isinstance(event, SessionUpdate)]
    patches = [event.session.audio.input for event in asked if event.session.audio]
    assert [patch.noise_reduction for patch in patches if patch] == [UNSET, NoiseReduction(type="near_field")]


def test_a_reader_who_leaves_ends_the_run_quietly() -> None:
    run = Dragoman("listen", TRACK, "--into", "es", "--json")
    run.until_state("es", "live")
    assert run.process.stdout is not None
    run.process.stdout.close()
    assert run.process.wait(60) == 0
    assert run.process.stderr is not None
    assert run.process.stderr.read() == ""
    run.process.stderr.close()


def test_an_output_that_is_full_is_told_at_once_and_ends_nothing() -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [*COMMAND, "listen", TRACK, "--into", "es", "--json", "--service", "ws://127.0.0.1:9"],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    full_output, failed_lane = run.stderr.splitlines()
    assert "standard output" in full_output
    assert "cannot be reached" in failed_lane
    assert run.returncode == 4


@pytest.mark.parametrize("arguments", [("models",), ("models", "--json")])
def test_a_list_that_cannot_be_written_is_told_of(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run([*COMMAND, *arguments], check=False, stdout=full, stderr=subprocess.PIPE, text=True)
    assert run.returncode == 2
    assert "standard output" in one_sentence(run.stderr)


def test_a_reader_of_a_list_who_has_seen_enough_is_no_fault() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    run = subprocess.run([*COMMAND, "models"], check=False, stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    assert (run.returncode, run.stderr) == (0, "")


def test_a_closed_output_is_no_fault_of_ours() -> None:
    command = [*COMMAND, "listen", TRACK, "--into", "es", "--json", "--service", "ws://127.0.0.1:9"]
    script = f"{shlex.join(map(str, command))} >&-"
    run = subprocess.run(["sh", "-c", script], check=False, stderr=subprocess.PIPE, text=True)  # noqa: S607
    assert run.returncode == 4
    assert "cannot be reached" in one_sentence(run.stderr)


def test_a_port_in_use_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        code, output, errors = dragoman("service", "--port", str(server.getsockname()[1]))
    assert code == 4
    assert not output
    assert "port" in one_sentence(errors)


def test_the_service_prints_where_it_is_and_ends_on_sigterm() -> None:
    run = Dragoman("service")
    ready = run.until(lambda line: "url" in line)
    assert ready["url"].startswith("ws://127.0.0.1:")
    assert ready["url"].endswith("/v1/realtime/translations")
    assert len(ready["token"]) > 30
    run.process.send_signal(signal.SIGTERM)
    assert run.end() == (0, "")


def test_the_doctor_names_the_pairs_that_can_be_interpreted() -> None:
    code, output, errors = dragoman("doctor", "--json")
    checks = {check["name"]: check for check in map(json.loads, output.splitlines())}
    assert (code, errors) == (0, "")
    assert "en to" in checks["Interpreter"]["detail"]
    assert checks["Python"]["ok"]


@pytest.mark.parametrize("arguments", [("models", "--json"), ("--json", "models")])
def test_the_models_are_listed(arguments: tuple[str, ...]) -> None:
    code, output, _ = dragoman(*arguments)
    rows = [json.loads(line) for line in output.splitlines()]
    assert code == 0
    assert any(row["state"] == "installed" for row in rows)
    assert any(row["state"] == "available" for row in rows)


def test_what_a_library_logs_is_not_printed() -> None:
    logs = "import logging; logging.getLogger('websockets.client').error('opening handshake failed')"
    code = f"from desktop_app.app import run; run(['no-such-command']); {logs}"
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "no-such-command" in one_sentence(said.stderr)


def test_help_and_version_need_no_models() -> None:
    assert dragoman("--help")[0] == 0
    assert dragoman("--version")[1].startswith("Dragoman ")


def test_without_a_screen_the_window_is_refused_in_one_sentence() -> None:
    code, output, errors = dragoman(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (code, output) == (2, "")
    assert "no screen" in one_sentence(errors)
