"""Every code that the program itself can give a lane has sentences of its own, and each button is one that works."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from desktop_app.core.troubles import Kind, kind_of
from desktop_app.ui.mishaps import CASES, UNKNOWN

PROGRAM = Path(__file__).parents[2] / "desktop_app"
NOT_FOR_A_LANE = {
    *("models_folder", "wrong_hash", "disk_full", "stopped"),  # of `dragoman models add`
    "port_unusable",  # of `dragoman service`
    *("microphone_back", "outlet_back"),  # good news: they take a banner away
}
OF_DEVICES = {f"{place}_{fate}" for place in ("microphone", "outlet") for fate in ("lost", "failed", "unusable")}
OF_THE_WIRE = {  # what services are known to say; see the notes on the wire
    *("insufficient_quota", "rate_limit_exceeded", "invalid_api_key", "session_expired", "unknown_parameter"),
    *("server_error", "invalid_request_error", "model_not_found"),
}


def given_codes() -> Iterator[str]:
    """Read the codes from the program: `code="…"`, `lane.tell("…", …)` and the table of refused connections."""
    for folder in ("core", "live", "service", "."):
        for path in (PROGRAM / folder).glob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    given = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
                    if isinstance(node.func, ast.Attribute) and node.func.attr == "tell":
                        given += node.args[:1]
                elif isinstance(node, ast.Tuple):
                    given = node.elts[:1] if path.stem in {"connection", "overhearing"} else []
                elif isinstance(node, ast.Assign):
                    names = {target.id for target in node.targets if isinstance(target, ast.Name)}
                    given = [node.value] if names & {"code"} else []
                else:
                    continue
                for value in given:
                    if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                        yield value.value


def test_every_code_of_the_program_and_of_the_wire_has_its_own_sentences() -> None:
    known = {code for codes, _ in CASES for code in codes}
    codes = {*given_codes(), *OF_DEVICES, *OF_THE_WIRE} - NOT_FOR_A_LANE
    assert {"unauthorized", "microphone_lost", "playout_stalled", "interpreter_failed", "fault"} <= known
    assert len(codes) > 40
    assert codes - known == set()


def test_no_code_has_two_cases() -> None:
    codes = [code for codes, _ in CASES for code in codes]
    assert len(codes) == len(set(codes))


def test_each_button_asks_for_something_that_somebody_does() -> None:
    asked = {case.fix.asked for _, case in CASES} | {UNKNOWN.fix.asked}
    assert asked == {"", "retry", "service", "report", "echo", "pick:microphone", "pick:headset", "pick:language"}


def test_a_device_is_named_where_it_is_a_device() -> None:
    for codes, case in CASES:
        for code in codes:
            if "%1" in case.happened:
                assert kind_of(code) in {Kind.MICROPHONE, Kind.OUTLET, Kind.ADVICE}, code
