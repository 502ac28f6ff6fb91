"""Streams are told apart by the application that plays them; what is nobody's speech is none."""

from __future__ import annotations

import pytest

from desktop_app.core.application import application_of
from desktop_app.core.guard import STREAM_KEY


@pytest.mark.parametrize(
    ("called", "file", "name", "description"),
    [
        ("Firefox", "firefox", "app:Firefox/firefox", "Firefox"),
        ("Chromium", "discord", "app:Chromium/discord", "Chromium (discord)"),
        ("ZOOM VoiceEngine", "zoom", "app:ZOOM VoiceEngine/zoom", "ZOOM VoiceEngine (zoom)"),
        ("", "mpv", "app:mpv", "mpv"),
        ("Radio", "", "app:Radio", "Radio"),
        ("x" * 300, "y" * 300, f"app:{'x' * 80}/{'y' * 80}", f"{'x' * 80} ({'y' * 80})"),
    ],
)
def test_an_application_is_known_by_its_name_and_its_programs_file(
    called: str, file: str, name: str, description: str
) -> None:
    facts = {"application.name": called, "application.process.binary": file, "application.process.id": "7"}
    assert application_of(facts, own_pid=1) == (name, description)


@pytest.mark.parametrize(
    "facts",
    [
        {"application.name": "Dragoman", STREAM_KEY: "1"},
        {"application.name": "python", "application.process.id": "1"},
        {"application.name": "GNOME Shell", "media.role": "event"},
        {"media.name": "Remapped Stream"},
        {"application.name": " ", "application.process.binary": ""},
    ],
)
def test_our_own_streams_and_the_desktops_sounds_are_no_application(facts: dict[str, str]) -> None:
    assert application_of(facts, own_pid=1) is None
