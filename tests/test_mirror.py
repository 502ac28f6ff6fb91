"""The tests mirror the program: each module has a test of its own name, or a reason why another test covers it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent

COVERED_ELSEWHERE: Final = {
    "__main__": "two lines; every test of tests/test_app.py goes through it",
    "arguments": "tests/test_app.py runs the command line itself",
    "companions": "tests/test_table_choices.py leaves and finds them again",
    "core/errors": "a tree of names; whoever raises them is tested",
    "inspection": "tests/test_app.py runs its commands",
    "levels": "tests/test_sounding.py and tests/test_table.py see them on the window",
    "live/aftercare": "as live/watchdog",
    "live/clock": "a seam and one line; tests bring their own clock",
    "live/equipment": "tests/live/test_run_exchange.py exchanges all of it in runs, test_run.py opens and closes it",
    "live/holding": "tests/live/test_lane.py sees sessions end in every way",
    "live/outlet": "a seam; tests/live/test_run.py runs two outlets at once",
    "live/portaudio": "tests/live/test_microphone.py and test_speaker.py open real streams",
    "live/pulse": "tests/live/test_devices.py plugs and unplugs on a real server",
    "live/pulse_recording": "tests/live/test_application_stream.py records real applications",
    "live/pulse_server": "as live/pulse",
    "live/pulse_stream": "as live/portaudio, moved and taken away",
    "live/quiet": "tests/test_app.py has a decoder complain",
    "live/resources": "one look at the disk; every test of the window goes through it",
    "live/stream": "a seam without code",
    "live/tether": "tests/live/test_microphone.py and test_speaker.py lose and regain devices",
    "live/track": "a seam without code",
    "live/watchdog": "tests/live/test_virtual_mic.py kills the program that it watches",
    "preparation": "tests/test_table_troubles.py, and tests/core/test_readiness.py for what it decides",
    "service/outputs": "frozen values",
    "service/stages": "three interfaces",
    "ui/announcing": "tests/ui/test_spoken_rows.py, test_banner.py and test_checklist.py tell what is told",
    "ui/device_mishaps": "tests/ui/test_mishaps.py reads all cases together",
    "ui/trouble": "as ui/device_mishaps",
}


def modules(folder: Path) -> set[str]:
    """Give each module below a folder, as a path without its ending."""
    found = (path.relative_to(folder).with_suffix("") for path in folder.rglob("*.py"))
    return {path.as_posix() for path in found if path.name != "__init__"}


def test_each_module_has_its_own_test_or_a_reason() -> None:
    program = modules(ROOT / "desktop_app")
    tested = {
        path.with_name(path.name.removeprefix("test_")).as_posix()
        for path in map(Path, modules(ROOT / "tests"))
        if path.name.startswith("test_")
    }
    assert program - tested - set(COVERED_ELSEWHERE) == set()
    assert set(COVERED_ELSEWHERE) <= program, "a reason for a module that is gone"


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    files = (path for folder in ("desktop_app", "tests", "packaging") for path in (ROOT / folder).rglob("*.py"))
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert {str(path.relative_to(ROOT)): length for path, length in lengths.items() if length > 330} == {}


def test_no_function_of_the_program_is_longer_than_forty_lines() -> None:
    long = [
        f"{path.name}: {node.name}"
        for path in (ROOT / "desktop_app").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (node.end_lineno or 0) - node.lineno >= 40
    ]
    assert long == []
