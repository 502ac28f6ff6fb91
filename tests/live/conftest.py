"""Fixtures of the sound tests."""

from tests.sound_server import desk, sound_server

__all__ = ["desk", "sound_server"]
