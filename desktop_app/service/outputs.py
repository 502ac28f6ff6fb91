"""What an interpreter says: the values that a session turns into events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desktop_app.core.audio import Frames


@dataclass(frozen=True, slots=True)
class SourceText:
    """A piece of the source transcript, to be appended; it carries its own spacing."""

    text: str
    elapsed_ms: int
    """Model time of the end of the speech it renders, in steps of 200 ms."""


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """A piece of the translated transcript, to be appended; it carries its own spacing."""

    text: str
    elapsed_ms: int
    """Model time of the end of the speech it renders, in steps of 200 ms."""


@dataclass(frozen=True, slots=True)
class TranslatedSpeech:
    """A piece of the translated voice, to be played after the pieces before it."""

    frames: Frames
    """int16 [n_frames], mono, 24 kHz."""
    elapsed_ms: int
    """Model time of the end of the speech it renders, in steps of 200 ms."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Speech was heard that no installed model takes into the target; said once for each pair and session."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A part failed, and some speech was not interpreted."""

    message: str
    """One sentence."""


Output: TypeAlias = SourceText | TranslatedText | TranslatedSpeech | Unreachable | Failed
