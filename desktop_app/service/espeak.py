"""Sounds of words by eSpeak NG: a separate program (GPL), which a user may leave out."""

from __future__ import annotations

import shutil
import subprocess
from functools import lru_cache

from desktop_app.core.errors import ServiceError

PROGRAM = "espeak-ng"
ANSWER_S = 10.0


def is_installed() -> bool:
    """Say whether the program is on this machine."""
    return shutil.which(PROGRAM) is not None


@lru_cache(maxsize=512)
def phonemes(clause: str, accent: str) -> str:
    """Write a clause in IPA, with stress marks; `accent` is eSpeak's name of a voice, such as `pt-br`.

    Raises ServiceError when the program is missing or fails.
    """
    try:
        done = subprocess.run(
            [PROGRAM, "-q", "--ipa", "-v", accent, "--stdin"],
            input=clause.encode(),
            capture_output=True,
            timeout=ANSWER_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise ServiceError("eSpeak NG does not work; install the package espeak-ng again.", code="speech") from error
    return " ".join(done.stdout.decode(errors="replace").split())
