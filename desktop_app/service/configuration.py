"""How a session is configured: the documented defaults, and what a `session.update` may make of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
from msgspec import UNSET

from desktop_app.core.wire import (
    OUTPUT_LANGUAGES,
    AudioConfig,
    ErrorDetail,
    InputConfig,
    InputPatch,
    NoiseReductionConfig,
    OutputConfig,
    SessionInfo,
    SessionPatch,
    TranscriptionConfig,
)

LANGUAGE_PARAM: Final = "session.audio.output.language"
DEFAULT_STRENGTH: Final = 1.0
"""How strongly noise is reduced when nobody says so. Source: the SDK's description of the field."""


def patched(
    session: SessionInfo, patch: SessionPatch, reaches_target: Callable[[str], bool]
) -> SessionInfo | ErrorDetail:
    """Give the session as it is after the patch, or the complaint about it; then nothing of it is applied.

    Fields that the patch leaves out stay as they are; null clears a transcription or a noise reduction.
    """
    if patch.audio is UNSET:
        return session
    language = session.audio.output.language
    if patch.audio.output is not UNSET and patch.audio.output.language is not UNSET:
        language = patch.audio.output.language
        complaint = _check_target(language, reaches_target)
        if complaint is not None:
            return complaint
    hearing = session.audio.input
    if patch.audio.input is not UNSET:
        hearing = _patched_input(hearing, patch.audio.input)
    return msgspec.structs.replace(session, audio=AudioConfig(input=hearing, output=OutputConfig(language=language)))


def _check_target(language: str, reaches_target: Callable[[str], bool]) -> ErrorDetail | None:
    if language not in OUTPUT_LANGUAGES:
        supported = ", ".join(f"'{code}'" for code in OUTPUT_LANGUAGES)
        message = f"Invalid value: '{language}'. Supported values are: {supported}."
        return ErrorDetail(code="invalid_value", message=message, param=LANGUAGE_PARAM)
    if not reaches_target(language):
        installed = ", ".join(f"'{code}'" for code in OUTPUT_LANGUAGES if reaches_target(code)) or "none"
        message = (
            f"Invalid value: '{language}'. No model that is installed here translates into it; installed are: "
            f"{installed}. See 'dragoman models' for what can be had, and fetch it with 'dragoman models add'."
        )
        return ErrorDetail(code="invalid_value", message=message, param=LANGUAGE_PARAM)
    return None


def _patched_input(hearing: InputConfig, patch: InputPatch) -> InputConfig:
    transcription = hearing.transcription
    if patch.transcription is None:
        transcription = None
    elif patch.transcription is not UNSET:
        transcription = TranscriptionConfig(model=patch.transcription.model)
    noise_reduction = hearing.noise_reduction
    if patch.noise_reduction is None:
        noise_reduction = None
    elif patch.noise_reduction is not UNSET:
        strength = patch.noise_reduction.strength
        if strength is None:
            strength = DEFAULT_STRENGTH if noise_reduction is None else noise_reduction.strength
        noise_reduction = NoiseReductionConfig(type=patch.noise_reduction.type, strength=strength)
    return InputConfig(transcription=transcription, noise_reduction=noise_reduction)
