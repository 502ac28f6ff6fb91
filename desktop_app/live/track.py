"""What one speaker says, as a stream of blocks: the seam for microphones and files, and the file itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from desktop_app.core.audio import Frames

Hear: TypeAlias = Callable[[Frames], None]
"""Takes one block, on the loop of the lanes."""


class Track(Protocol):
    """A source of speech. Blocks are int16 mono 24 kHz, about 20 ms each; all calls come from the lanes' loop."""

    @property
    def n_waiting(self) -> int:
        """How many frames were heard by now that the listeners have not got yet."""

    def subscribe(self, hear: Hear) -> None:
        """Send each block to one more listener; a listener never blocks."""

    async def open(self) -> None:
        """Make the source ready; a microphone delivers from now on.

        Raises:
            UsageError: the file cannot be used.
            DeviceError: the microphone cannot be used.
        """

    def start(self) -> None:
        """Let a file begin to play: its lane is live. A microphone needs no start."""

    async def ended(self) -> None:
        """Wait until nothing more will come: the end of a file; never, for a microphone that works."""

    async def close(self) -> None:
        """Let go of the source; closing twice is closing once."""
