"""Fixtures that tests of several rooms use."""

from tests.sound_server import desk, sound_server

__all__ = ["desk", "sound_server"]
