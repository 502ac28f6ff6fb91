"""A microphone is cleaned here or by the service, never by both, whatever is chosen."""

from __future__ import annotations

import pytest

from desktop_app.core.cleaning import Cleaning, Processing, processing


@pytest.mark.parametrize("cleaning", Cleaning)
@pytest.mark.parametrize("echo", [False, True])
def test_what_the_service_cleans_is_not_cleaned_here(cleaning: Cleaning, *, echo: bool) -> None:
    here = processing(cleaning, echo=echo)
    assert here.echo is echo
    assert not (cleaning.at_service and (here.noise or here.gain))
    assert bool(cleaning.at_service or here.noise or here.gain) is (cleaning is not Cleaning.OFF)


def test_each_choice_means_what_it_says() -> None:
    assert processing(Cleaning.OFF, echo=False) == Processing()
    assert not Processing().is_any
    assert processing(Cleaning.NOISE, echo=False) == Processing(noise=True)
    assert processing(Cleaning.LEVEL, echo=True) == Processing(gain=True, echo=True)
    assert processing(Cleaning.NOISE_AND_LEVEL, echo=False) == Processing(noise=True, gain=True)
    assert Processing(gain=True).is_any
    assert (Cleaning.SERVICE_NEAR.at_service, Cleaning.SERVICE_FAR.at_service) == ("near_field", "far_field")
