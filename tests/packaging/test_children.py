"""Other programs are heard line by line, and none is left behind."""

import os
import subprocess
import sys

import pytest
from provision.children import ended_with_us, run


def test_each_line_is_handed_on_and_kept() -> None:
    heard: list[str] = []
    done = run([sys.executable, "-c", "print('one'); print('two'); raise SystemExit(3)"], on_line=heard.append)
    assert heard == ["one", "two"]
    assert (done.code, done.talk) == (3, "one\ntwo")


def test_a_program_that_is_not_there_has_failed() -> None:
    assert run(["/no/such/program"]).code == 127


def test_an_interruption_ends_the_program_too() -> None:
    pids: list[int] = []

    def interrupt(line: str) -> None:
        pids.append(int(line))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run([sys.executable, "-c", "import os, time; print(os.getpid()); time.sleep(60)"], on_line=interrupt)
    with pytest.raises(ProcessLookupError):
        os.kill(pids[0], 0)


def test_a_program_that_has_ended_is_left_in_peace() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    with ended_with_us(child):
        assert child.wait() == 0
