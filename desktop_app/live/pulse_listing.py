"""Makes the list of devices from what a sound server tells: microphones, outputs, and what can be heard of others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from desktop_app.core.application import Application, application_of
from desktop_app.core.bluetooth import Radio
from desktop_app.core.device import Device, DeviceKind, meeting_microphone
from desktop_app.core.draft import LETTERS
from desktop_app.core.guard import is_inner
from desktop_app.core.hearing import form_of
from desktop_app.live.pulse_recording import N_CHANNELS, RATE_HZ
from desktop_app.live.pulse_server import NOWHERE, Facts


def listed(facts: Facts, own_pid: int) -> Iterator[Device]:
    """List every device that somebody may choose; what the program has made for itself is none."""
    radios = _Radios(facts.cards)
    monitors = {source.name: source.monitor_of_sink_name or "" for source in facts.sources}
    for source in facts.sources:
        carries = monitors[source.name] or monitors.get(source.proplist.get("device.master_device", ""), "")
        if not (is_inner(source.name) or is_inner(carries)):
            default = source.name == facts.server.default_source_name
            device = _device(DeviceKind.INPUT, source, radios, default=default)
            yield replace(device, carries=carries, is_monitor=bool(monitors[source.name]))
    for sink in facts.sinks:
        if not is_inner(sink.name):
            yield _device(DeviceKind.OUTPUT, sink, radios, default=sink.name == facts.server.default_sink_name)
    yield from _applications(facts, own_pid)
    yield from map(meeting_microphone, LETTERS)


def _device(kind: DeviceKind, info: Any, radios: _Radios, *, default: bool) -> Device:
    return Device(
        kind=kind,
        name=info.name,
        description=info.description or info.name,
        default=default,
        n_channels=info.channel_count,
        rate_hz=info.rate_hz,
        radio=radios.of(info),
        form=form_of(info.proplist.get("device.form_factor", ""), getattr(info.port_active, "name", "")),
    )


def _applications(facts: Facts, own_pid: int) -> Iterator[Device]:
    """List the applications that play; a stream that no program has made is a link between devices."""
    sinks = {sink.index: sink.name for sink in facts.sinks}
    playing: dict[Application, dict[int, str]] = {}
    for stream in facts.playing:
        application = application_of(stream.proplist, own_pid)
        if application is not None and stream.client != NOWHERE:
            playing.setdefault(application, {})[stream.index] = sinks.get(stream.sink, "")
    for application, streams in playing.items():
        yield Device(
            kind=DeviceKind.INPUT,
            name=application.name,
            description=application.description,
            n_channels=N_CHANNELS,
            rate_hz=RATE_HZ,
            streams=tuple(streams),
            heard_in=tuple(streams.values()),
        )


class _Radios:
    """The cards of Bluetooth headsets."""

    def __init__(self, cards: list[Any]) -> None:
        self._cards = {card.index: card for card in cards}

    def of(self, info: Any) -> Radio | None:
        """Tell how a source or a sink is connected; None if by wire."""
        card = self._cards.get(info.card_index)
        facts = {**(card.proplist if card is not None else {}), **info.proplist}
        if "bluez" not in facts.get("device.api", "") and facts.get("device.bus") != "bluetooth":
            return None
        active = "" if card is None else card.profile_active.name
        profiles = () if card is None else tuple(each.name for each in card.profile_list if each.available)
        return Radio(
            card="" if card is None else card.name,
            profile=facts.get("api.bluez5.profile") or active or facts.get("bluetooth.protocol", ""),
            codec=facts.get("api.bluez5.codec") or facts.get("bluetooth.codec", ""),
            rate_hz=info.rate_hz,
            profiles=profiles,
        )
