"""The vendor's own SDK against our service: whole conversations, and its types hold every event of both sides."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import pytest
from openai import AsyncOpenAI, OpenAI
from openai.lib.realtime_translation import AsyncTranslationSession, TranslationSession
from openai.types.realtime import (
    RealtimeErrorEvent,
    RealtimeTranslationClientEventParam,
    RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEvent,
    RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationSessionClosedEvent,
    RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionUpdatedEvent,
)
from pydantic import BaseModel, TypeAdapter

from desktop_app.core.audio import Frames, is_speech
from desktop_app.core.codec import encode
from desktop_app.core.wire import (
    MODEL,
    TRANSCRIPTION_MODEL,
    AudioAppend,
    AudioPatch,
    InputPatch,
    NoiseReduction,
    OutputPatch,
    SessionClose,
    SessionPatch,
    SessionUpdate,
    Transcription,
    WireEvent,
)
from desktop_app.service.engine import Engine
from desktop_app.service.interpreter import Interpreter
from desktop_app.service.server import Service, listening_socket
from desktop_app.service.session import Post, Terms
from tests.service.client import FOREIGN, PATIENCE_S, POISON, QUIET, TOKEN, WORD, Client, open_door, sound, words
from tests.service.speech import track

WIRE = Path(__file__).parent.parent / "data" / "wire"
SERVICE_EVENTS: Final[dict[str, type[BaseModel]]] = {
    "session.created": RealtimeTranslationSessionCreatedEvent,
    "session.updated": RealtimeTranslationSessionUpdatedEvent,
    "session.input_transcript.delta": RealtimeTranslationInputTranscriptDeltaEvent,
    "session.output_transcript.delta": RealtimeTranslationOutputTranscriptDeltaEvent,
    "session.output_audio.delta": RealtimeTranslationOutputAudioDeltaEvent,
    "session.closed": RealtimeTranslationSessionClosedEvent,
    "error": RealtimeErrorEvent,
}
CLIENT_EVENT: Final = TypeAdapter[object](RealtimeTranslationClientEventParam)


def hold_strictly(event: dict[str, Any]) -> None:
    """Hold one event of a service against the SDK's type: nothing missing, nothing of another type, nothing more."""

    def no_more_than_declared(value: object) -> None:
        if isinstance(value, BaseModel):
            assert not value.model_extra
            for name in type(value).model_fields:
                no_more_than_declared(getattr(value, name))

    no_more_than_declared(SERVICE_EVENTS[event["type"]].model_validate_json(json.dumps(event), strict=True))


@asynccontextmanager
async def real_service(engine: Engine) -> AsyncIterator[str]:
    """Open a service over the real models; give the base address that the SDK wants."""

    def begin(target: str, post: Post) -> Interpreter:
        return Interpreter(engine, target, post)

    service = Service(begin=begin, reaches_target=engine.reaches_target, token=TOKEN)
    url = await service.open(listening_socket(0))
    try:
        yield url.replace("ws://", "http://").removesuffix("/realtime/translations")
    finally:
        await service.close()


def update(language: str) -> dict[str, Any]:
    """Say `session.update` as the guide shows it."""
    audio = {"input": {"transcription": {"model": TRANSCRIPTION_MODEL}}, "output": {"language": language}}
    return {"type": "session.update", "session": {"audio": audio}}


def append(frames: Frames) -> dict[str, Any]:
    """Say one append."""
    audio = base64.b64encode(frames.astype("<i2").tobytes()).decode()
    return {"type": "session.input_audio_buffer.append", "audio": audio}


def run(story: Callable[[], Awaitable[None]]) -> None:
    """Tell a story that must end."""

    async def told() -> None:
        async with asyncio.timeout(PATIENCE_S):
            await story()

    asyncio.run(told())


def test_the_managed_session_holds_a_conversation_of_two(engine: Engine) -> None:
    async def lane(client: AsyncOpenAI, language: str, phrase: str) -> list[dict[str, Any]]:
        events: list[dict[str, Any]] = []
        async with AsyncTranslationSession(client.realtime.translations, model=MODEL) as connection:
            assert (await connection.recv()).type == "session.created"
            await connection.send(update(language))  # type: ignore[arg-type]  # a plain dict, as users write it

            async def speak() -> None:
                for frames in track(phrase):
                    await connection.send(append(frames))  # type: ignore[arg-type]  # as above
                await connection.send({"type": "session.close"})

            speaking = asyncio.create_task(speak())
            while not events or events[-1]["type"] != "session.closed":
                events.append((await connection.recv()).to_dict())
            await speaking
        return events

    async def story() -> None:
        async with real_service(engine) as base_url, AsyncOpenAI(api_key=TOKEN, base_url=base_url) as client:
            a, b = await asyncio.gather(lane(client, "es", "en/ss-noservice"), lane(client, "en", "es/ss-noservice"))
        for events in (a, b):
            assert events[0]["type"] == "session.updated"
            assert any(is_speech(piece) for piece in sound(events))
            for event in events:
                hold_strictly(event)
        assert "number" in words(a, "input").lower()
        assert "servicio" in words(a, "output").lower()
        assert "servicio" in words(b, "input").lower()
        assert "service" in words(b, "output").lower()

    run(story)


def test_the_plain_connection_holds_a_conversation(engine: Engine) -> None:
    async def story() -> None:
        async with (
            real_service(engine) as base_url,
            AsyncOpenAI(api_key=TOKEN, base_url=base_url) as client,
            client.realtime.translations.connect(model=MODEL) as connection,
        ):
            assert (await connection.recv()).type == "session.created"
            await connection.session.update(session=update("es")["session"])
            assert (await connection.recv()).type == "session.updated"
            for frames in track("en/ss-noservice"):
                await connection.session.input_audio_buffer.append(audio=append(frames)["audio"])
            await connection.session.close()
            events = [(await connection.recv()).to_dict()]
            while events[-1]["type"] != "session.closed":
                events.append((await connection.recv()).to_dict())
        assert "servicio" in words(events, "output").lower()
        assert any(is_speech(piece) for piece in sound(events))

    run(story)


@pytest.mark.filterwarnings("ignore:connect.. must be used as a context manager:DeprecationWarning")  # the SDK's own
def test_the_managed_session_without_a_loop_drains_and_closes() -> None:
    def converse(base_url: str) -> list[dict[str, Any]]:
        with (
            OpenAI(api_key=TOKEN, base_url=base_url) as client,
            TranslationSession(client.realtime.translations, model=MODEL) as connection,
        ):
            events = [connection.recv(timeout=PATIENCE_S).to_dict()]
            for said in (update("en"), append(QUIET), append(WORD[:99]), {"type": "session.close"}):
                connection.send(said)  # type: ignore[arg-type]  # a plain dict, as users write it
            while events[-1]["type"] != "session.closed":
                events.append(connection.recv(timeout=PATIENCE_S).to_dict())
        return events

    async def story() -> None:
        async with open_door() as door:
            base_url = door.url.replace("ws://", "http://").removesuffix("/realtime/translations")
            events = await asyncio.to_thread(converse, base_url)
            assert words(events, "output") == " en"
            assert await asyncio.to_thread(door.interpreters[0].closed.wait, PATIENCE_S)

    run(story)


def test_every_event_that_the_service_says_is_of_the_sdks_types() -> None:
    async def story() -> None:
        async with open_door() as door:
            async with Client.open(door.url) as client:
                events = await client.until("session.created")
                await client.say("session.update", event_id="u1", session={"audio": {"output": {"language": "xx"}}})
                await client.say("nonsense")
                noise_reduction = {"type": "near_field"}
                await client.configure("en", transcription={"model": "m"}, noise_reduction=noise_reduction)
                await client.configure("en", transcription=None, noise_reduction={"type": "far_field", "strength": 2})
                await client.configure("pt", transcription={"model": "m"}, noise_reduction=None)
                await client.speak(QUIET, WORD, FOREIGN, POISON)
                events += await client.drain()
            async with Client.open(door.url, query="") as client:
                events += await client.until("error")
        async with open_door(terms=Terms(lifetime_s=0.1)) as door, Client.open(door.url) as client:
            events += await client.until("session.closed")
        assert {event["type"] for event in events} >= set(SERVICE_EVENTS) - {"session.updated"}
        for event in events:
            hold_strictly(event)

    run(story)


def test_every_update_is_answered_in_the_sdks_types() -> None:
    async def story() -> None:
        async with open_door() as door, Client.open(door.url) as client:
            await client.until("session.created")
            for fields in (
                {"noise_reduction": {"type": "near_field"}},
                {"transcription": {"model": "m"}, "noise_reduction": {"type": "far_field", "strength": 2}},
                {"transcription": None, "noise_reduction": None},
            ):
                await client.say("session.update", session={"audio": {"input": fields}})
                hold_strictly(await client.next())

    run(story)


@pytest.mark.parametrize("path", sorted((WIRE / "client").glob("*.json")), ids=lambda path: path.stem)
def test_the_documented_messages_of_a_client_are_of_the_sdks_types(path: Path) -> None:
    said = json.loads(path.read_text())

    assert CLIENT_EVENT.validate_python(said, strict=True) == said


@pytest.mark.parametrize(
    "event",
    [
        SessionUpdate(
            session=SessionPatch(
                audio=AudioPatch(
                    input=InputPatch(transcription=Transcription(TRANSCRIPTION_MODEL)),
                    output=OutputPatch(language="fr"),
                )
            )
        ),
        SessionUpdate(
            event_id="u1",
            session=SessionPatch(
                audio=AudioPatch(
                    input=InputPatch(transcription=None, noise_reduction=NoiseReduction("far_field", 0.5)),
                    output=OutputPatch(language="fr"),
                )
            ),
        ),
        SessionUpdate(session=SessionPatch(audio=AudioPatch(input=InputPatch(noise_reduction=None)))),
        SessionUpdate(session=SessionPatch()),
        AudioAppend(audio=WORD.tobytes()),
        SessionClose(),
        SessionClose(event_id="c1"),
    ],
)
def test_every_event_that_our_client_can_say_is_of_the_sdks_types(event: WireEvent) -> None:
    said = json.loads(encode(event))

    assert CLIENT_EVENT.validate_python(said, strict=True) == said
