"""What is done to a microphone before it is interpreted: on this machine, by the service, or nothing; never by both."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal

from msgspec import Struct


class Cleaning(Enum):
    """How a microphone is made easier to understand, besides taking an echo out of it.

    It is one choice, so the service's own noise reduction can never come on top of ours: what was cleaned twice is
    recognised worse.
    """

    OFF = "off"
    NOISE = "noise"
    LEVEL = "level"
    NOISE_AND_LEVEL = "noise-and-level"
    SERVICE_NEAR = "service-near"
    """The service reduces the noise of a microphone close to the mouth."""
    SERVICE_FAR = "service-far"
    """The service reduces the noise of a microphone across the table."""

    @property
    def at_service(self) -> Literal["near_field", "far_field"] | None:
        """What the service is asked for; None: nothing."""
        return _AT_SERVICE.get(self)


_AT_SERVICE: Final[dict[Cleaning, Literal["near_field", "far_field"]]] = {
    Cleaning.SERVICE_NEAR: "near_field",
    Cleaning.SERVICE_FAR: "far_field",
}


class Processing(Struct, frozen=True, kw_only=True):
    """What is done to a microphone on this machine."""

    echo: bool = False
    """Take out what loudspeakers play."""
    noise: bool = False
    """Suppress steady noise."""
    gain: bool = False
    """Bring the voice to a usual level."""

    @property
    def is_any(self) -> bool:
        """Whether anything is done at all."""
        return self.echo or self.noise or self.gain


def processing(cleaning: Cleaning, *, echo: bool) -> Processing:
    """Give what this machine has to do for a choice, and to keep loudspeakers out of the microphone if asked to."""
    both = cleaning is Cleaning.NOISE_AND_LEVEL
    return Processing(echo=echo, noise=both or cleaning is Cleaning.NOISE, gain=both or cleaning is Cleaning.LEVEL)
