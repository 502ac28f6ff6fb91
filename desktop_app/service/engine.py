"""The engine: the best parts found on this disk, assembled once and shared by every session of the process."""

from __future__ import annotations

import ctypes
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import ServiceError
from desktop_app.service import catalogue, parts, phrases
from desktop_app.service.apertium import ApertiumTranslator, installed_modes
from desktop_app.service.firefox import FirefoxTranslator
from desktop_app.service.kokoro import KokoroSynthesiser
from desktop_app.service.memo import SharedRecogniser
from desktop_app.service.pico import PicoSynthesiser
from desktop_app.service.pivot import Leg, PivotTranslator
from desktop_app.service.vad import VoiceModel
from desktop_app.service.voices import Voices
from desktop_app.service.whisper import WhisperRecogniser
from desktop_app.service.wording import finished

if TYPE_CHECKING:
    from desktop_app.service.stages import Recogniser

APERTIUM_MODES = Path("/usr/share/apertium/modes")
"""Where Debian's packages put them; on other systems there are none."""

_ARENAS_AT_MOST = -8
"""M_ARENA_MAX of the GNU library's malloc.h."""

_MODES = {("es", "pt"): ("es-pt", 0.8), ("pt", "es"): ("pt-es", 0.8), ("en", "es"): ("eng-spa", 4.0),
          ("es", "en"): ("spa-eng", 4.0)}  # fmt: skip
"""Apertium's modes that are good enough to offer, and what each costs as a leg (see pivot)."""


class Engine:
    """Recogniser, translators and voices, and the threads they need. Threads: any."""

    def __init__(
        self, recogniser: Recogniser, translator: PivotTranslator, voices: Voices, voice_model: VoiceModel
    ) -> None:
        """Take the assembled parts."""
        self.recogniser = recogniser
        self.voice_model = voice_model
        self.voices = voices
        self.pivot = translator
        """The translation parts as one, without corrections around them."""
        self._translator = _corrected(translator)
        self._preparing = ThreadPoolExecutor(1, thread_name_prefix="prepare")

    def reach(self) -> dict[str, set[str]]:
        """Map each source language to the targets that it can be interpreted into, voice included."""
        return _reach(self.pivot, self.voices)

    def reaches(self, source: str, target: str) -> bool:
        """Say whether speech in `source` can be interpreted into `target`."""
        return self.pivot.reaches(source, target) and self.voices.speaks(target)

    def reaches_target(self, target: str) -> bool:
        """Say whether any language can be interpreted into `target`."""
        return any(target in targets for targets in self.reach().values())

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate, corrections and spelling of the target included. Raises ServiceError when a part fails."""
        return finished(self._translator.translate(text, source, target), target)

    def prepare(self, target: str) -> None:
        """Warm up what interpreting into `target` needs, in the background, so that the first phrase is not late."""
        self._preparing.submit(self._warm, target)

    def close(self) -> None:
        """Let go of threads and programs."""
        self._preparing.shutdown(wait=True, cancel_futures=True)
        self._translator.close()

    def _warm(self, target: str) -> None:
        for source, targets in self.reach().items():
            if target in targets and source in {"en", "es", "pt"}:
                self.pivot.translate("1.", source, target)
        voice = self.voices.chosen(target)
        if isinstance(voice, KokoroSynthesiser):
            voice.prepare()
        _give_back_memory()


def _spare_memory() -> None:
    """Let the GNU library keep two heaps instead of one for each thread: 30 MB less, and no slower here."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).mallopt(_ARENAS_AT_MOST, 2)


def _give_back_memory() -> None:
    """Hand to the system what loading models left behind: 70 MB with the GNU library, which keeps it otherwise."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)


def assemble() -> Engine:
    """Find the best parts on this disk and load what every session needs.

    Raises ServiceError, in one sentence, when something that nothing can replace is missing or damaged.
    """
    files = catalogue.whisper()
    if files is None:
        raise ServiceError("No recognition model is installed; run the setup again.", code="model_missing")
    _spare_memory()
    recogniser = SharedRecogniser(WhisperRecogniser(files))
    return Engine(recogniser, _translator(), _voices(), VoiceModel(parts.silero()))


def reach_on_disk() -> dict[str, set[str]]:
    """Map each source language to its targets as `Engine.reach` does, without loading what only speech needs."""
    return _reach(_translator(), _voices())


def _reach(pivot: PivotTranslator, voices: Voices) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for source, target in pivot.pairs:
        if voices.speaks(target):
            found.setdefault(source, set()).add(target)
    return found


def _corrected(pivot: PivotTranslator) -> phrases.CorrectedTranslator:
    """Put corrections around the ways of several legs; each leg has its own already."""
    corrections = phrases.load(parts.resources() / "phrases")
    return phrases.CorrectedTranslator(
        pivot, {pair: tables for pair, tables in corrections.items() if pivot.is_pivoted(*pair)}
    )


def _translator() -> PivotTranslator:
    corrections = phrases.load(parts.resources() / "phrases")
    firefox_files = catalogue.firefox()
    firefox = phrases.CorrectedTranslator(FirefoxTranslator(firefox_files), corrections)
    legs = [Leg(source, target, firefox, 1.0) for source, target in firefox_files]
    modes = installed_modes(APERTIUM_MODES, {pair: name for pair, (name, _) in _MODES.items()})
    if modes:
        words = {pair: tables.words for pair, tables in corrections.items()}
        apertium = phrases.CorrectedTranslator(ApertiumTranslator(modes, words), corrections)
        legs += [Leg(source, target, apertium, _MODES[source, target][1]) for source, target in modes]
    return PivotTranslator(legs)


def _voices() -> Voices:
    files = parts.kokoro_builtin()
    if files is None:
        return Voices([PicoSynthesiser()])
    kokoro = KokoroSynthesiser(files, catalogue.kokoro_voices())
    return Voices([PicoSynthesiser(), kokoro], preferred=dict.fromkeys(catalogue.voice_languages(), kokoro))
