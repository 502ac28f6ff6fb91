"""The event lines are a promise to whoever reads `--json`."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.core.events import (
    AudioArrived,
    ErrorArose,
    Event,
    LaneClosed,
    LaneId,
    LaneSummary,
    RunEnded,
    SourceHeard,
    StateChanged,
    TranslationSaid,
)
from desktop_app.core.status import LaneState

A = LaneId("a")


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (StateChanged(t_s=0.5, lane=A, state=LaneState.LIVE), {"event": "state", "state": "live"}),
        (SourceHeard(t_s=0.5, lane=A, text=" Hi"), {"event": "source", "text": " Hi"}),
        (TranslationSaid(t_s=0.5, lane=A, text=" Hola"), {"event": "translation", "text": " Hola"}),
        (
            AudioArrived(t_s=0.5, lane=A, n_frames=4_800, speech=True),
            {"event": "audio", "n_frames": 4_800, "speech": True},
        ),
        (ErrorArose(t_s=0.5, lane=A, code="c", message="m"), {"event": "error", "code": "c", "message": "m"}),
        (LaneClosed(t_s=0.5, lane=A, drained=False), {"event": "closed", "drained": False}),
    ],
)
def test_an_event_is_one_flat_object(event: Event, line: dict[str, object]) -> None:
    assert msgspec.json.decode(msgspec.json.encode(event)) == {"t_s": 0.5, "lane": "a", **line}


def test_the_last_line_holds_every_lane() -> None:
    summary = LaneSummary(source="s", translation="t", chunks_sent=3, audio_s=0.2, closed=True)
    line = msgspec.json.decode(msgspec.json.encode(RunEnded(t_s=2.0, lanes={"a": summary})))
    assert line == {
        "event": "summary",
        "t_s": 2.0,
        "lane": None,
        "lanes": {"a": {"source": "s", "translation": "t", "chunks_sent": 3, "audio_s": 0.2, "closed": True}},
    }
