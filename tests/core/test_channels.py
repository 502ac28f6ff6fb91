"""A channel is chosen by a name that leads back to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.channels import choice_of, track_of
from desktop_app.core.plan import MicrophoneTrack


@given(st.text(min_size=1), st.none() | st.integers(0, 255))
def test_a_choice_leads_back_to_what_was_chosen(name: str, channel: int | None) -> None:
    track = MicrophoneTrack(name, channel)
    assert track_of(choice_of(track), {name}) == track


@pytest.mark.parametrize("name", ["Mic #2", "#2", "Mic #0", "Mic #", "Mic #x"])
def test_a_device_whose_name_looks_like_a_channel_stays_what_it_is(name: str) -> None:
    assert track_of(name, {name}) == MicrophoneTrack(name)
