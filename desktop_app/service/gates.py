"""Is this text what somebody said? Recognisers make words out of silence and fall into loops; these gates say so.

Pure. Source of the figures: `no_speech` was 0.79 to 0.89 on noise and 0.0007 on speech with Whisper base; a
compression ratio above 2.4 marks a loop (Radford et al. 2022, section 4.5).
"""

from __future__ import annotations

import re
import zlib

NO_SPEECH = 0.6
_UNSURE = 0.35
"""With a mean token probability below this, a text over likely silence is an invention."""
_COMPRESSION = 2.4
_MIN_LOOP_CHARACTERS = 40
_LOOP = re.compile(r"(\b.{2,60}?)(?:[\s,.;!?-]+\1){3,}", re.IGNORECASE)

_INVENTED = frozenset(
    (
        "you",
        "thank you for watching",
        "thanks for watching",
        "please subscribe",
        "subtitles by the amara org community",
        "subtítulos realizados por la comunidad de amara org",
        "subtítulos por la comunidad de amara org",
        "legendas pela comunidade amara org",
        "suscríbete al canal",
    )
)
"""What Whisper's training on subtitles makes it say over silence; nobody says these to an interpreter."""


def plain(text: str) -> str:
    """Reduce text to its words, lower case, for comparing."""
    return " ".join(re.findall(r"\w+(?:['’]\w+)?", text.lower()))


def is_invented(text: str, no_speech: float, confidence: float) -> bool:
    """Say whether a text was made out of silence or noise."""
    if not plain(text):
        return True
    if no_speech > NO_SPEECH and confidence < max(_UNSURE, no_speech - 0.1):
        return True
    return plain(text) in _INVENTED and (no_speech > 0.2 or confidence < 0.6 or plain(text) != "you")  # noqa: PLR2004


def is_looping(text: str) -> bool:
    """Say whether a recogniser fell into repeating itself."""
    if len(text) < _MIN_LOOP_CHARACTERS:
        return False
    data = text.encode()
    return len(data) / len(zlib.compress(data)) > _COMPRESSION or _LOOP.search(text) is not None


def unlooped(text: str) -> str:
    """Keep the first round of every loop."""
    return _LOOP.sub(r"\1", text)
