"""Where a translation is heard: the seam for devices and files, and the outlets that need no device."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from desktop_app.core.audio import Frames, silence
from desktop_app.core.liking import MixSettings
from desktop_app.core.mix import Tap


class Outlet(Protocol):
    """A pair of ears. All calls come from the lanes' loop; none blocks."""

    @property
    def unplayed_s(self) -> float:
        """Seconds of translated speech that have arrived and not been played yet."""

    async def open(self) -> None:
        """Make the outlet ready.

        Raises:
            UsageError: the file cannot be written.
            DeviceError: the output cannot be used.
        """

    def play(self, frames: Frames) -> None:
        """Take translated sound as it arrives: in bursts, faster or slower than real time, silence included."""

    def hear_original(self, frames: Frames) -> None:
        """Take what the speaker says, for the mix of original and translation."""

    def set_mix(self, settings: MixSettings) -> None:
        """Exchange what of both is heard; a file holds the translation alone."""

    def let_hear(self, tap: Tap) -> None:
        """Give all that is heard here from now on to one more tap; a file makes no sound in any room."""

    async def drained(self) -> None:
        """Wait until the last sound that has arrived was played."""

    async def leave(self) -> Frames:
        """Let go of the outlet because another one takes its place; give the speech that was not heard here."""

    async def close(self) -> None:
        """Let go of the outlet; closing twice is closing once."""


async def all_heard(outlet_now: Callable[[], Outlet]) -> None:
    """Wait until the last sound was played wherever it is played: the outlet may be exchanged meanwhile."""
    waited_for: Outlet | None = None
    while waited_for is not outlet_now():
        waited_for = outlet_now()
        await waited_for.drained()


class SharedOutlet:
    """Plays one translation at several places: in an ear, and into the file that is kept of it."""

    def __init__(self, places: Sequence[Outlet]) -> None:
        """Name the places."""
        self._places = tuple(places)

    @property
    def unplayed_s(self) -> float:
        """What waits at the slowest place."""
        return max((place.unplayed_s for place in self._places), default=0.0)

    async def open(self) -> None:
        """Open each place."""
        for place in self._places:
            await place.open()

    def play(self, frames: Frames) -> None:
        """Play everywhere."""
        for place in self._places:
            place.play(frames)

    def hear_original(self, frames: Frames) -> None:
        """Let every place hear the speaker."""
        for place in self._places:
            place.hear_original(frames)

    def set_mix(self, settings: MixSettings) -> None:
        """Mix alike wherever there are ears."""
        for place in self._places:
            place.set_mix(settings)

    def let_hear(self, tap: Tap) -> None:
        """Tap wherever there are ears."""
        for place in self._places:
            place.let_hear(tap)

    async def drained(self) -> None:
        """Wait for the last place."""
        for place in self._places:
            await place.drained()

    async def leave(self) -> Frames:
        """Leave each place; what the first one still owed is what was not heard."""
        rest = [await place.leave() for place in self._places]
        return rest[0] if rest else silence(0)

    async def close(self) -> None:
        """Close each place."""
        for place in self._places:
            await place.close()
