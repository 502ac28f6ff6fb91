"""pip's lines, made short."""

import io

import pytest
from provision.pip_talk import PipProgress, failure_in
from provision.terminal import Terminal

LINES = """\
Ignoring colorama: markers 'sys_platform == "win32"' don't match your environment
Ignoring pyside6-essentials: markers 'python_version >= "4"' don't match your environment
Requirement already satisfied: anyio==4.16.0 in ./lib (from -r lock (line 6)) (4.16.0)
Processing /wheels/cffi-2.1.1-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.whl (from -r lock (line 15))
Collecting click==8.5.1 (from -r lock (line 116))
  Using cached click-8.5.1-py3-none-any.whl (126 kB)
Collecting PySide6-Essentials==6.11.3 (from -r lock (line 122))
  Downloading pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl.metadata (4.1 kB)
  Downloading pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (80.3 MB)
Progress 40000000 of 80300000
Installing collected packages: cffi, click, PySide6_Essentials
"""


def shown_by(*, is_live: bool) -> tuple[str, int]:
    screen = io.StringIO()
    progress = PipProgress(
        Terminal(screen, is_live=is_live),
        names=["colorama", "anyio", "cffi", "click", "pyside6-essentials", "pyside6-essentials"],
    )
    for line in LINES.splitlines():
        progress.take(line)
    return screen.getvalue(), progress.fetched_bytes


def test_a_log_gets_a_line_for_what_takes_long() -> None:
    log, _ = shown_by(is_live=False)
    assert log.splitlines() == ["  fetching 4 of 4: pyside6-essentials, 80 MB"]


def test_a_terminal_sees_every_package_and_how_far_it_is() -> None:
    screen, _ = shown_by(is_live=True)
    shown = [line.strip() for line in screen.split("\r")]
    for text in ("1 of 4: anyio", "2 of 4: cffi", "3 of 4: click"):
        assert text in shown
    assert "fetching 4 of 4: pyside6-essentials, 40 of 80 MB" in shown


def test_only_what_came_over_the_network_counts_as_fetched() -> None:
    _, fetched_bytes = shown_by(is_live=False)
    assert fetched_bytes == 80_300_000


@pytest.mark.parametrize(
    ("talk", "free_bytes", "sentence"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", 10**9, "is full"),
        ("Error: Command '[ensurepip]' returned non-zero exit status 1.", 4096, "is full"),
        ("ERROR: [Errno 13] Permission denied: '/x/.venv'", 10**9, "cannot be written"),
        (
            "WARNING: Retrying (Retry(total=0)) after connection broken\nERROR: No matching distribution found for a",
            10**9,
            "is this machine on line?",
        ),
        (
            "WARNING: Retrying (Retry(total=4)) after connection broken by [SSL: CERTIFICATE_VERIFY_FAILED]",
            10**9,
            "does not trust",
        ),
        ("ERROR: No matching distribution found for numpy==2.4.6", 10**9, "numpy has no build for this system"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS.\n    py-nanotts==0.1.1 from x:\n",
            10**9,
            "sent for py-nanotts is not what was locked",
        ),
        ("noise\nERROR: something else\nhint: look above", 10**9, "pip said: something else"),
        ("", 10**9, "pip said: no reason"),
    ],
)
def test_a_failure_of_pip_is_one_sentence(talk: str, free_bytes: int, sentence: str) -> None:
    said = failure_in(talk, environment="/x/.venv", free_bytes=free_bytes)
    assert sentence in said
    assert "\n" not in said
