"""Recorded phrases with their references, laid one after another in a stream, as a microphone would hear them."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile
import soxr

from desktop_app.core.audio import CHUNK_FRAMES, FRAME_RATE_HZ, Frames
from desktop_app.core.resample import to_frames
from desktop_app.service.stages import RECOGNITION_RATE_HZ, Sound

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

FOLDER = Path(__file__).parent.parent / "data" / "speech"
SAMPLE_FOLDER = Path(__file__).parents[2] / "resources" / "sample"
_SENTENCE_PAUSE_S = 0.5
"""So much silence lies between two sentences of the sample conversation, and never within one."""
LEAD_S = 1.0
"""Silence before the first phrase of a stream."""
_WINDOW_FRAMES = FRAME_RATE_HZ // 50
_WINDOW_S = _WINDOW_FRAMES / FRAME_RATE_HZ
_QUIET = 0.03
"""Share of the loudest window below which a recording counts as silent."""

_SPOKEN = {
    "en": {"1": "one", "6": "six", "7": "seven", "9": "nine", "i'm": "i am", "that's": "that is", "can't": "cannot",
           "don't": "do not", "you're": "you are", "mr": "mister", "re-entered": "re entered"},
    "es": {"1": "uno", "6": "seis", "7": "siete", "9": "nueve"},
    "pt": {"1": "um", "10": "dez", "3": "três", "4": "quatro", "800": "oitocentos", "800€": "oitocentos euros"},
}  # fmt: skip
"""Spellings of one and the same spoken word."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One recording, what is said in it and what it means."""

    file: str
    language: str
    human: bool
    text: str
    into: Mapping[str, Sequence[str]]
    """Reference translations by language."""

    def sound(self) -> Sound:
        """Read the recording as a recogniser hears it: float32 [n_samples], 16 kHz."""
        return np.asarray(soundfile.read(FOLDER / self.file, dtype="float32")[0], dtype=np.float32)

    def frames(self) -> Frames:
        """Read the recording as it goes on the wire: int16 [n_frames], 24 kHz."""
        return to_frames(soxr.resample(self.sound(), RECOGNITION_RATE_HZ, FRAME_RATE_HZ))


@dataclass(frozen=True, slots=True)
class Placed:
    """A phrase in a stream: where its speech, not its file, begins and ends."""

    phrase: Phrase
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Stream:
    """What one lane hears, in chunks of 200 ms."""

    frames: Frames
    """int16 [n_frames], 24 kHz, a whole number of chunks."""
    placed: tuple[Placed, ...]

    @property
    def length_s(self) -> float:
        """How long it lasts."""
        return len(self.frames) / FRAME_RATE_HZ

    def chunks(self) -> list[bytes]:
        """Cut it for the wire."""
        return [chunk.astype("<i2").tobytes() for chunk in self.frames.reshape(-1, CHUNK_FRAMES)]


def phrases(language: str) -> list[Phrase]:
    """Read the phrases of a language that have references."""
    listed = tomllib.loads((FOLDER / "references.toml").read_text(encoding="utf-8"))["phrases"]
    return [
        Phrase(entry["file"], language, entry["human"], entry["text"], entry.get("into", {}))
        for entry in listed
        if entry["language"] == language
    ]


def stream(said: Sequence[Phrase], pause_s: float, length_s: float = 0.0) -> Stream:
    """Lay phrases one after another, from the first again until the stream is `length_s` long."""
    pieces = [np.zeros(round(LEAD_S * FRAME_RATE_HZ), dtype=np.int16)]
    placed: list[Placed] = []
    n_frames = len(pieces[0])
    pause = np.zeros(round(pause_s * FRAME_RATE_HZ), dtype=np.int16)
    recorded = {phrase.file: phrase.frames() for phrase in said}
    rounds = 0
    while not rounds or n_frames < length_s * FRAME_RATE_HZ:
        for phrase in said:
            if rounds and n_frames >= length_s * FRAME_RATE_HZ:
                break
            frames = recorded[phrase.file]
            begins, ends = _speech(frames)
            speech = frames[begins:ends]
            placed.append(Placed(phrase, n_frames / FRAME_RATE_HZ, (n_frames + len(speech)) / FRAME_RATE_HZ))
            pieces += [speech, pause]
            n_frames += len(speech) + len(pause)
        rounds += 1
    pieces.append(np.zeros(-n_frames % CHUNK_FRAMES, dtype=np.int16))
    return Stream(np.concatenate(pieces), tuple(placed))


def sample_track(speaker: str, language: str) -> Stream:
    """Read one speaker's track of the sample conversation as it is, with the place of each sentence."""
    turns = tomllib.loads((SAMPLE_FOLDER / "scene.toml").read_text(encoding="utf-8"))["turns"]
    texts = [text for turn in turns if turn["speaker"] == speaker for text in turn[language]]
    sound, rate_hz = soundfile.read(SAMPLE_FOLDER / f"{speaker}-{language}.opus", dtype="float32")
    frames = to_frames(soxr.resample(sound, rate_hz, FRAME_RATE_HZ))
    loud = _loud(frames)
    breaks = np.flatnonzero(np.diff(loud) * _WINDOW_FRAMES > _SENTENCE_PAUSE_S * FRAME_RATE_HZ)
    starts, ends = loud[np.append(0, breaks + 1)], loud[np.append(breaks, -1)] + 1
    placed = tuple(
        Placed(Phrase("", language, human=False, text=text, into={}), int(start) * _WINDOW_S, int(end) * _WINDOW_S)
        for text, start, end in zip(texts, starts, ends, strict=True)
    )
    return Stream(np.pad(frames, (0, -len(frames) % CHUNK_FRAMES)), placed)


def spoken_words(text: str, language: str) -> str:
    """Reduce a text to what was spoken: lower case, no punctuation, numbers and short forms written out."""
    words = re.findall(r"[\w€]+(?:['-]\w+)*", text.lower().replace("’", "'"))
    spoken = " ".join(_SPOKEN[language].get(word, word) for word in words)
    return " ".join(re.findall(r"\w+", spoken))


def _speech(frames: Frames) -> tuple[int, int]:
    """Find by energy where the speech of a recording begins and ends, in frames."""
    loud = _loud(frames)
    return int(loud[0]) * _WINDOW_FRAMES, (int(loud[-1]) + 1) * _WINDOW_FRAMES


def _loud(frames: Frames) -> npt.NDArray[np.intp]:
    """Find the windows that hold speech, by their energy."""
    n_windows = len(frames) // _WINDOW_FRAMES
    windows = frames[: n_windows * _WINDOW_FRAMES].reshape(n_windows, _WINDOW_FRAMES).astype(np.float64)
    loudness = np.sqrt((windows**2).mean(axis=1))
    return np.flatnonzero(loudness > _QUIET * loudness.max())
