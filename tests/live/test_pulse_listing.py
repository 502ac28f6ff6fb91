"""Devices are made of what a sound server tells: by wire, by radio, applications, and nothing of our own."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from desktop_app.core.bluetooth import Radio
from desktop_app.core.device import Device, DeviceSort
from desktop_app.live.pulse_listing import listed
from desktop_app.live.pulse_server import NOWHERE, Facts

OWN_PID = 7


def source(name: str, *, monitor_of: str = "", card: int = NOWHERE, rate_hz: int = 48_000, **facts: str) -> Any:
    return SimpleNamespace(
        name=name,
        description=name.title(),
        channel_count=1,
        rate_hz=rate_hz,
        card_index=card,
        monitor_of_sink_name=monitor_of or None,
        port_active=None,
        proplist={key.replace("__", "."): value for key, value in facts.items()},
    )


def sink(name: str, index: int, *, card: int = NOWHERE, rate_hz: int = 48_000, **facts: str) -> Any:
    info = source(name, card=card, rate_hz=rate_hz, **facts)
    info.index = index
    return info


def playing(index: int, sink_index: int, *, client: int = 1, **facts: str) -> Any:
    proplist = {key.replace("__", "."): value for key, value in facts.items()}
    return SimpleNamespace(index=index, sink=sink_index, client=client, proplist=proplist)


def card(index: int, name: str, active: str, *others: str, **facts: str) -> Any:
    profiles = [SimpleNamespace(name=each, available=True) for each in (active, *others)]
    proplist = {key.replace("__", "."): value for key, value in facts.items()}
    return SimpleNamespace(index=index, name=name, profile_list=profiles, profile_active=profiles[0], proplist=proplist)


def devices(
    sources: tuple[Any, ...] = (),
    sinks: tuple[Any, ...] = (),
    streams: tuple[Any, ...] = (),
    cards: tuple[Any, ...] = (),
) -> list[Device]:
    server = SimpleNamespace(default_source_name="mic", default_sink_name="ear")
    facts = Facts(sources=list(sources), sinks=list(sinks), playing=list(streams), cards=list(cards), server=server)
    return [device for device in listed(facts, OWN_PID) if device.sort is not DeviceSort.MEETING]


def test_microphones_outputs_and_what_they_carry() -> None:
    cable = source("cable", device__master_device="ear.monitor")
    found = devices((source("mic"), source("ear.monitor", monitor_of="ear"), cable), (sink("ear", 3),))
    assert [(device.name, device.default, device.carries, device.is_monitor) for device in found] == [
        ("mic", True, "", False),
        ("ear.monitor", False, "ear", True),
        ("cable", False, "ear", False),
        ("ear", True, "", False),
    ]


def test_what_the_program_has_made_is_not_listed() -> None:
    inner = "dragoman_to_b"
    ours = (
        source(f"{inner}.monitor", monitor_of=inner),
        source(f"{inner}_mic", device__master_device=f"{inner}.monitor"),
        source("dragoman_guard_1"),
    )
    assert devices(ours, (sink(inner, 1), sink("dragoman_guard_2", 2))) == []


def test_an_application_is_listed_once_with_all_that_it_plays() -> None:
    zoom: dict[str, Any] = {"application__name": "Zoom", "application__process__binary": "zoom"}
    streams = (
        playing(11, 3, **zoom),
        playing(12, 4, **zoom),
        playing(13, 3, application__name="Firefox"),
        playing(14, 3, client=NOWHERE, application__name="Loopback"),
        playing(15, 3, application__name="Dragoman", dragoman__stream="1"),
        playing(16, 3, application__name="python", application__process__id=str(OWN_PID)),
    )
    found = [device for device in devices(sinks=(sink("ear", 3), sink("box", 4)), streams=streams) if device.streams]
    assert [(device.name, device.streams, device.heard_in) for device in found] == [
        ("app:Zoom/zoom", (11, 12), ("ear", "box")),
        ("app:Firefox", (13,), ("ear",)),
    ]


PULSE_MUSIC = (
    card(5, "bluez_card.AA", "a2dp_sink", "headset_head_unit", "off"),
    {"device__api": "bluez", "bluetooth__protocol": "a2dp_sink", "bluetooth__codec": "sbc"},
)
PULSE_CALL = (
    card(5, "bluez_card.AA", "headset_head_unit", "a2dp_sink", "off"),
    {"device__api": "bluez", "bluetooth__protocol": "headset_head_unit"},
)
PIPEWIRE_MUSIC = (
    card(5, "bluez_card.AA", "a2dp-sink-sbc_xq", "headset-head-unit-msbc", "off"),
    {"device__api": "bluez5", "api__bluez5__profile": "a2dp-sink", "api__bluez5__codec": "sbc_xq"},
)
PIPEWIRE_CALL = (
    card(5, "bluez_card.AA", "headset-head-unit", "a2dp-sink", "off"),
    {"device__api": "bluez5", "api__bluez5__profile": "headset-head-unit", "api__bluez5__codec": "msbc"},
)
LE_AUDIO = (
    card(5, "bluez_card.AA", "bap-duplex", "off"),
    {"device__api": "bluez5", "api__bluez5__profile": "bap-duplex", "api__bluez5__codec": "lc3"},
)


@pytest.mark.parametrize(
    ("facts", "is_telephone", "falls"),
    [
        (PULSE_MUSIC, False, True),
        (PULSE_CALL, True, True),
        (PIPEWIRE_MUSIC, False, True),
        (PIPEWIRE_CALL, True, True),
        (LE_AUDIO, False, False),
    ],
)
def test_a_bluetooth_headset_is_known_by_its_card_and_its_link(
    facts: tuple[Any, dict[str, str]], *, is_telephone: bool, falls: bool
) -> None:
    its_card, properties = facts[0], dict[str, Any](facts[1])
    (ear,) = devices(sinks=(sink("buds", 1, card=5, **properties),), cards=(its_card,))
    assert ear.radio is not None
    assert (ear.radio.card, ear.radio.is_telephone, ear.radio.falls) == ("bluez_card.AA", is_telephone, falls)


def test_a_radio_without_a_card_and_a_card_without_a_radio() -> None:
    (buds,) = devices(sinks=(sink("buds", 1, rate_hz=8_000, device__bus="bluetooth"),))
    assert buds.radio == Radio(rate_hz=8_000)
    (ear,) = devices(sinks=(sink("ear", 1, card=2, device__api="alsa"),), cards=(card(2, "alsa_card", "stereo"),))
    assert ear.radio is None
