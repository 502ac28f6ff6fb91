"""What one session of the interpreter was sent and what it said, and how good and how late that was."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import jiwer
import numpy as np
import sacrebleu

from desktop_app.core.audio import CHUNK_S
from tests.bench.recordings import spoken_words

if TYPE_CHECKING:
    from tests.bench.recordings import Placed, Stream

SPEECH_PEAK = 64
"""Below it a frame of the service is silence (see the protocol's field notes)."""


@dataclass
class Heard:
    """What one session said.

    Moments are seconds after the first frame of the stream was spoken. Stamps are the service's own `elapsed_ms`, in
    seconds: the place in the stream that a text or a sound belongs to. They say what belongs together, never how late.
    """

    source: list[str] = field(default_factory=list)
    translation: list[tuple[float, str]] = field(default_factory=list)
    """Stamp and text."""
    speech: dict[float, float] = field(default_factory=dict)
    """The moment at which the first sound of each stamp arrived."""
    last_speech_s: float = 0.0
    errors: list[str] = field(default_factory=list)

    def take(self, event: dict[str, Any], now_s: float) -> None:
        """Keep what matters of an event."""
        match event["type"]:
            case "session.input_transcript.delta":
                self.source.append(event["delta"])
            case "session.output_transcript.delta":
                self.translation.append((event["elapsed_ms"] / 1000, event["delta"]))
            case "session.output_audio.delta":
                frames = np.frombuffer(b64decode(event["delta"]), dtype="<i2").astype(np.int32)
                if len(frames) and np.abs(frames).max() >= SPEECH_PEAK:
                    self.speech.setdefault(event["elapsed_ms"] / 1000, now_s)
                    self.last_speech_s = now_s
            case "error":
                self.errors.append(event["error"]["message"])


@dataclass(frozen=True, slots=True)
class Lane:
    """One direction of a run: what was sent, into which language, and what came of it."""

    sent: Stream
    target: str
    heard: Heard

    @property
    def source(self) -> str:
        """The language that is spoken."""
        return self.sent.placed[0].phrase.language

    @property
    def direction(self) -> str:
        """Name the direction."""
        return f"{self.source}→{self.target}"

    def latencies_s(self, from_s: float = 0.0, until_s: float = float("inf")) -> list[float]:
        """List, for each phrase that ends in the span, how long after its end the translation of its end was heard.

        A long phrase is translated in pieces; the last one counts, since the earlier ones were heard before it ended.
        """
        found = []
        for placed, begins_s, ends_s in self._windows():
            stamps = [stamp for stamp in self.heard.speech if begins_s < stamp <= ends_s]
            if stamps and from_s <= placed.end_s < until_s:
                found.append(self.heard.speech[max(stamps)] - placed.end_s)
        return found

    def wer(self) -> float:
        """Compare all words heard with all words spoken."""
        said = " ".join(spoken_words(placed.phrase.text, self.source) for placed in self.sent.placed)
        return float(jiwer.wer(said, spoken_words("".join(self.heard.source), self.source)))

    def texts(self) -> list[tuple[Placed, str]]:
        """Give each phrase its translation."""
        return [
            (placed, "".join(delta for stamp, delta in self.heard.translation if begins_s < stamp <= ends_s).strip())
            for placed, begins_s, ends_s in self._windows()
        ]

    def scores(self) -> tuple[float, float, float, int]:
        """Give BLEU and chrF with all references, BLEU with the first alone, and the number of recordings."""
        rows = [(text, refs) for placed, text in self.texts() if (refs := placed.phrase.into.get(self.target))]
        texts = [text for text, _ in rows]
        first, last = [refs[0] for _, refs in rows], [refs[-1] for _, refs in rows]
        bleu = sacrebleu.corpus_bleu(texts, [first, last]).score
        chrf = sacrebleu.corpus_chrf(texts, [first, last]).score
        n_distinct = len({placed.phrase.file for placed in self.sent.placed})
        return bleu, chrf, sacrebleu.corpus_bleu(texts, [first]).score, n_distinct

    def _windows(self) -> list[tuple[Placed, float, float]]:
        """Give each phrase the stamps that can be its own, up to the next phrase's first step of 200 ms."""
        begins_s = [placed.start_s + CHUNK_S for placed in self.sent.placed]
        return list(zip(self.sent.placed, begins_s, [*begins_s[1:], float("inf")], strict=True))
