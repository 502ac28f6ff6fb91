"""Apertium's programs run once, survive odd input, and end with us."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.apertium import ApertiumTranslator, Chain, installed_modes, stages, unmarked
from desktop_app.service.engine import APERTIUM_MODES
from tests.needed import need

if TYPE_CHECKING:
    from collections.abc import Iterator

MODE = APERTIUM_MODES / "pt-es.mode"


@pytest.fixture
def apertium() -> Iterator[ApertiumTranslator]:
    """Start the real programs."""
    translator = ApertiumTranslator({("pt", "es"): MODE}, {("pt", "es"): {"amendoim": "cacahuete"}})
    yield translator
    translator.close()


def children() -> list[psutil.Process]:
    """List the programs that we run."""
    return [child for child in psutil.Process().children() if child.name().startswith(("lt-proc", "apertium"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A reunião é no dia 3 de março às 15:30.", "La reunión es el día 3 de marzo a las 15:30."),
        ("Manteiga de amendoim.", "Mantequilla de cacahuete."),
        ("Amendoim!", "Cacahuete!"),
        ("Xyzzyx é aqui.", "Xyzzyx es aquí."),
        ("a@b.c custa $5 * 2 / {x} [y] <z> ^w \\ #1", None),
        ("", ""),
    ],
)
def test_sentences(apertium: ApertiumTranslator, text: str, expected: str | None) -> None:
    need("apertium")
    translated = apertium.translate(text, "pt", "es")
    if expected is None:
        assert translated == "a@b.c cuesta $5 * 2 / {x} [y] <z> ^w \\ #1"
    else:
        assert translated.replace("Manteiga", "Mantequilla") == expected


def test_the_programs_are_started_once_and_end_when_closed() -> None:
    need("apertium")
    before = len(children())
    chain = Chain(MODE)
    chain.translate("um")
    running = children()
    assert len(running) == before + 6
    chain.translate("dois")
    assert {child.pid for child in children()} == {child.pid for child in running}
    chain.close()
    assert len(children()) == before


def test_programs_that_died_are_started_again() -> None:
    need("apertium")
    chain = Chain(MODE)
    chain.translate("um")
    for child in children():
        child.kill()
    assert chain.translate("dois dias") == "dos días"
    chain.close()


def test_the_programs_end_when_we_are_killed() -> None:
    need("apertium")
    code = (
        "import sys, time; from pathlib import Path; from desktop_app.service.apertium import Chain;"
        f"Chain(Path({str(MODE)!r})).translate('um'); print('ready', flush=True); time.sleep(60)"
    )
    root = Path(__file__).parent.parent.parent
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=root) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"ready\n"
        programs = psutil.Process(owner.pid).children()
        os.kill(owner.pid, signal.SIGKILL)
        _, alive = psutil.wait_procs(programs, timeout=5)
    assert len(programs) == 6
    assert alive == []


def test_a_program_that_cannot_start_is_one_sentence(tmp_path: Path) -> None:
    mode = tmp_path / "xx-yy.mode"
    mode.write_text("no-such-program-anywhere x | cat", encoding="utf-8")
    with pytest.raises(ServiceError, match="xx-yy does not answer"):
        Chain(mode).translate("um")


def test_a_chain_that_ends_at_once_is_one_sentence(tmp_path: Path) -> None:
    mode = tmp_path / "xx-yy.mode"
    mode.write_text("true", encoding="utf-8")
    with pytest.raises(ServiceError, match="does not answer"):
        Chain(mode).translate("um")


def test_a_mode_becomes_programs_that_flush_and_mark() -> None:
    mode = "lt-proc 'a b.bin' | apertium-tagger -g $2 'x.prob' | lt-proc $1 'y.bin'\n"
    assert stages(mode) == [
        ["lt-proc", "-z", "a b.bin"],
        ["apertium-tagger", "-z", "-g", "x.prob"],
        ["lt-proc", "-z", "-g", "y.bin"],
    ]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("el *amendoim", "el cacahuete"),
        ("*Amendoim", "Cacahuete"),
        ("*Laura #ver @casa", "Laura ver casa"),
        (r"5 \* 2 \@ \#1", "5 * 2 @ #1"),
        ("* a", "* a"),
        ("*guarda-chuva", "guarda-chuva"),
    ],
)
def test_marks_go_and_known_words_are_translated(marked: str, expected: str) -> None:
    assert unmarked(marked, {"amendoim": "cacahuete"}) == expected


def test_only_installed_modes_are_offered(tmp_path: Path) -> None:
    (tmp_path / "es-pt.mode").touch()
    wanted = {("es", "pt"): "es-pt", ("pt", "es"): "pt-es"}
    assert installed_modes(tmp_path, wanted).keys() <= {("es", "pt")}


def test_an_answer_takes_milliseconds(apertium: ApertiumTranslator) -> None:
    need("apertium")
    apertium.translate("um", "pt", "es")
    began_s = time.perf_counter()
    for _ in range(10):
        apertium.translate("A estação é aqui.", "pt", "es")
    assert (time.perf_counter() - began_s) / 10 < 0.1
