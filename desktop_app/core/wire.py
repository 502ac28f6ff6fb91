"""What is said on the wire: the protocol's three client events and seven server events, as frozen values.

Source: the reference of the Realtime Translation API, client and server events. Names of fields are the wire's own.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

OUTPUT_LANGUAGES: Final = ("es", "pt", "fr", "ja", "ru", "zh", "de", "ko", "hi", "id", "vi", "it", "en")
"""The documented target languages. Source: the vendor's cookbook; bare ISO 639-1 codes only."""
DEFAULT_LANGUAGE: Final = "es"
"""What a session translates to before anybody asks. Source: reported by two adopters."""
MODEL: Final = "gpt-realtime-translate"
TRANSCRIPTION_MODEL: Final = "gpt-realtime-whisper"
"""The transcription model of every example in the vendor's guide."""
MAX_EVENT_ID_CHARS: Final = 512


class Transcription(Struct, frozen=True, forbid_unknown_fields=True):
    """Asks for the source transcript; the service accepts nothing but the model here."""

    model: str


class NoiseReduction(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Asks the service to clean the input; `strength` without a documented range."""

    type: Literal["near_field", "far_field"]
    strength: float | None = None


class InputPatch(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What `session.update` may change of the input; an absent field stays as it is."""

    transcription: Transcription | UnsetType | None = UNSET
    noise_reduction: NoiseReduction | UnsetType | None = UNSET


class OutputPatch(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What `session.update` may change of the output."""

    language: str | UnsetType = UNSET


class AudioPatch(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The audio part of a `session.update`."""

    input: InputPatch | UnsetType = UNSET
    output: OutputPatch | UnsetType = UNSET


class SessionPatch(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The `session` of a `session.update`."""

    audio: AudioPatch | UnsetType = UNSET


class ClientEvent(Struct, frozen=True, kw_only=True, tag_field="type", forbid_unknown_fields=True, omit_defaults=True):
    """What a client says."""

    event_id: str | None = None


class SessionUpdate(ClientEvent, frozen=True, kw_only=True, tag="session.update"):
    """Asks for a target language, a source transcript, noise reduction."""

    session: SessionPatch


class AudioAppend(ClientEvent, frozen=True, kw_only=True, tag="session.input_audio_buffer.append"):
    """Carries speech: PCM16 little-endian, mono, 24 kHz (base64 on the wire)."""

    audio: bytes


class SessionClose(ClientEvent, frozen=True, kw_only=True, tag="session.close"):
    """Asks the service to translate what it still holds, and then to say `session.closed`."""


class TranscriptionConfig(Struct, frozen=True):
    """The source transcript that a service reports. The vendor's own example carries fields that no schema has."""

    model: str = ""


class NoiseReductionConfig(Struct, frozen=True, omit_defaults=True):
    """The noise reduction that a service reports."""

    type: str
    strength: float | None = None


class InputConfig(Struct, frozen=True):
    """How a session hears, as resolved by the service."""

    transcription: TranscriptionConfig | None = None
    noise_reduction: NoiseReductionConfig | None = None


class OutputConfig(Struct, frozen=True):
    """How a session speaks, as resolved by the service."""

    language: str = DEFAULT_LANGUAGE


class AudioConfig(Struct, frozen=True):
    """A session's sound, as resolved by the service."""

    input: InputConfig = InputConfig()
    output: OutputConfig = OutputConfig()


class SessionInfo(Struct, frozen=True, kw_only=True):
    """A session as the service reports it; `expires_at` in seconds of the Unix clock."""

    id: str = ""
    type: str = "translation"
    model: str = MODEL
    expires_at: int | None = None
    audio: AudioConfig = AudioConfig()


class ServerEvent(Struct, frozen=True, kw_only=True, tag_field="type"):
    """What a service says; fields that we do not know are ignored."""

    event_id: str = ""


class SessionCreated(ServerEvent, frozen=True, kw_only=True, tag="session.created"):
    """The first word of a service, unprompted."""

    session: SessionInfo


class SessionUpdated(ServerEvent, frozen=True, kw_only=True, tag="session.updated"):
    """Answers `session.update` with the whole resolved session."""

    session: SessionInfo


class InputTranscriptDelta(ServerEvent, frozen=True, kw_only=True, tag="session.input_transcript.delta"):
    """The next fragment of the source transcript; carries its own spacing and is never revised."""

    delta: str
    elapsed_ms: int | None = None


class OutputTranscriptDelta(ServerEvent, frozen=True, kw_only=True, tag="session.output_transcript.delta"):
    """The next fragment of the translation; carries its own spacing and is never revised."""

    delta: str
    elapsed_ms: int | None = None


class OutputAudioDelta(ServerEvent, frozen=True, kw_only=True, tag="session.output_audio.delta"):
    """The next piece of the translation's sound, of any length, silence included."""

    delta: bytes
    sample_rate: int = 24_000
    channels: int = 1
    format: str = "pcm16"
    elapsed_ms: int | None = None


class SessionClosed(ServerEvent, frozen=True, kw_only=True, tag="session.closed"):
    """The last word of a service: all that was said has been translated and sent."""


class ErrorDetail(Struct, frozen=True, kw_only=True):
    """What a service complains of; `event_id` names the client event that it is about."""

    message: str
    type: str = "invalid_request_error"
    code: str | None = None
    param: str | None = None
    event_id: str | None = None


class ErrorOccurred(ServerEvent, frozen=True, kw_only=True, tag="error"):
    """A complaint of the service; most leave the session open."""

    error: ErrorDetail


AnyClientEvent: TypeAlias = SessionUpdate | AudioAppend | SessionClose
AnyServerEvent: TypeAlias = (
    SessionCreated
    | SessionUpdated
    | InputTranscriptDelta
    | OutputTranscriptDelta
    | OutputAudioDelta
    | SessionClosed
    | ErrorOccurred
)
WireEvent: TypeAlias = AnyClientEvent | AnyServerEvent


class Unknown(Struct, frozen=True):
    """An event of a type that we do not know: newer than we are, to be let pass."""

    type: str


class Malformed(Struct, frozen=True, kw_only=True):
    """An event that breaks the protocol: the sender's fault; the fields are those of the `error` that answers it."""

    code: str
    message: str
    param: str | None = None
    event_id: str | None = None
