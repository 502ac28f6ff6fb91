"""Speech by Kokoro (82 million parameters, int8): slower than Pico, more natural, and it speaks Portuguese.

About a third of the time that the speech lasts, on two threads; so it speaks clause by clause, a short one first.
"""

from __future__ import annotations

import json
import re
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.errors import ServiceError
from desktop_app.service import espeak, portuguese
from desktop_app.service.parts import reserve
from desktop_app.service.phrases import sentences
from desktop_app.service.pico import trimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from desktop_app.core.audio import Frames
    from desktop_app.service.parts import KokoroFiles

ACCENTS = {"a": ("en", "en-us"), "b": ("en", "en-gb"), "e": ("es", "es-419"), "f": ("fr", "fr-fr"), "h": ("hi", "hi"),
           "i": ("it", "it"), "p": ("pt", "pt-br")}  # fmt: skip
"""First letter of a voice's name: the language and eSpeak's name of the accent that it was trained on."""

_RULES = {"pt": portuguese.phonemes}
"""Where there is no eSpeak: languages whose sounds can be told by rule, less well."""
SPEED = 1.1
_MEMORY_PER_SIZE = 3
"""Loading takes up to so many times the memory that the model takes on the disk."""
_MAX_PHONEMES = 500
"""The model takes 510 at most."""
_FIRST_CHARACTERS = 24
"""The first clause is handed over by itself once it is this long; shorter ones sound torn."""
_NEXT_CHARACTERS = 60
_BREATH_CHARACTERS = 16
_UNHURRIED_CHARACTERS = 48
"""A first clause longer than this is spoken in two breaths: its first words are heard while the rest is made."""

_CLAUSE_END = re.compile(r"(?<=[,;:])\s+")
_JOINT = re.compile(
    r"\s+(?=(?:e|ou|mas|que|porque|quando|se|para|por|com|sem|em|no|na|nos|nas|de|do|da|dos|das|ao|à"
    r"|and|or|but|that|because|when|if|for|with|in|on|at|to|of|y|o|pero|cuando|si|con|sin|en|del|al)\s)"
)
"""Before these words of Portuguese, English and Spanish a voice may take breath."""
_MARK = re.compile(r"\s*([,.;:!?…])[,.;:!?…]*\s*$")
_PAUSE_S = {",": 0.12, ";": 0.2, ":": 0.2}
_SENTENCE_PAUSE_S = 0.25
_BREATH_PAUSE_S = 0.04
"""After a clause without a mark: its sentence goes on."""


class KokoroSynthesiser:
    """Kokoro's voices. Threads: any; one piece of speech is made at a time, on two threads of its own."""

    def __init__(
        self, files: KokoroFiles, voices: Sequence[Path], has_espeak: Callable[[], bool] = espeak.is_installed
    ) -> None:
        """Know the model and the voices; the model is loaded when it is first needed."""
        self._has_espeak = has_espeak
        self._files = files
        self._voices = {ACCENTS[file.stem[0]][0]: file for file in reversed(voices) if file.stem[0] in ACCENTS}
        self._styles: dict[str, npt.NDArray[np.float32]] = {}
        self._symbols: dict[str, int] = {}
        self._session: Any = None
        self._lock = Lock()

    def speaks(self, language: str) -> bool:
        """Say whether there is a voice for `language`, and the program or the rules that tell how words sound."""
        return language in self._voices and (language in _RULES or self._has_espeak())

    def speak(self, text: str, language: str) -> Iterator[Frames]:
        """Speak clause by clause. Raises ServiceError when the model or eSpeak fails."""
        for clause in clauses(text):
            frames = self._clause(clause, language)
            if len(frames):
                yield frames

    def prepare(self) -> None:
        """Load the model now, before somebody waits for it. Raises ServiceError as `speak` does."""
        with self._lock:
            self._load()

    def _clause(self, clause: str, language: str) -> Frames:
        found = _MARK.search(clause)
        mark = found.group(1) if found else ""
        voice = self._voices[language]
        rules = None if self._has_espeak() else _RULES.get(language)
        spoken = rules(clause) if rules else espeak.phonemes(clause, ACCENTS[voice.stem[0]][1])
        with self._lock:
            self._load()
            tokens = [self._symbols[sound] for sound in spoken[:_MAX_PHONEMES] + mark if sound in self._symbols]
            if not tokens:
                return np.zeros(0, dtype=np.int16)
            style = self._style(voice)
            sound = self._session.run(
                None,
                {
                    "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
                    "style": style[min(len(tokens), len(style)) - 1][np.newaxis],
                    "speed": np.array([SPEED], dtype=np.float32),
                },
            )[0]
        frames = np.clip(np.asarray(sound).ravel() * 32_767, -32_768, 32_767).astype(np.int16)
        return trimmed(
            frames, FRAME_RATE_HZ, trail_s=_PAUSE_S.get(mark, _SENTENCE_PAUSE_S) if mark else _BREATH_PAUSE_S
        )

    def _style(self, voice: Path) -> npt.NDArray[np.float32]:
        """Give the voice's styles, float32 [510, 256], one for each length of a text in phonemes."""
        if voice.stem not in self._styles:
            self._styles[voice.stem] = np.frombuffer(voice.read_bytes(), dtype="<f4").reshape(-1, 256)
        return self._styles[voice.stem]

    def _load(self) -> None:
        if self._session is not None:
            return
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = 2, 1
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._symbols = json.loads(self._files.symbols.read_text(encoding="utf-8"))
        try:
            model = self._files.content()
            reserve(_MEMORY_PER_SIZE * len(model))
            self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except MemoryError as error:
            raise ServiceError(
                "There is not enough memory for the voice Kokoro; close other programs.", code="model_memory"
            ) from error
        except ServiceError:
            raise
        except Exception as error:
            raise ServiceError("The voice Kokoro cannot be loaded; install it again.", code="model_damaged") from error


def clauses(text: str) -> list[str]:
    """Cut a text where a voice may pause: a short piece first, so that it is heard soon, then longer ones."""
    found: list[str] = []
    for sentence in sentences(text):
        pieces: list[str] = []
        for clause in _CLAUSE_END.split(sentence):
            least = _NEXT_CHARACTERS if found or len(pieces) > 1 else _FIRST_CHARACTERS
            if pieces and len(pieces[-1]) < least:
                pieces[-1] = f"{pieces[-1]} {clause}"
            else:
                pieces.append(clause)
        found += pieces
    if found:
        found[:1] = _breaths(found[0])
    return [piece for piece in found if any(character.isalnum() for character in piece)]


def _breaths(clause: str) -> list[str]:
    """Cut a long first clause after its first words, where a voice may take breath."""
    if len(clause) <= _UNHURRIED_CHARACTERS:
        return [clause]
    joint = _JOINT.search(clause, _BREATH_CHARACTERS, len(clause) - _BREATH_CHARACTERS)
    return [clause[: joint.start()], clause[joint.end() :]] if joint else [clause]
