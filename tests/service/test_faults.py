"""The list of faults, as a test writes it."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.core.errors import UsageError
from desktop_app.service import faults
from desktop_app.service.faults import NO_FAULTS, Faults, parse_faults


@pytest.mark.parametrize("text", ["", " ", ",", " , "])
def test_an_empty_list_is_no_fault(text: str) -> None:
    assert parse_faults(text) == NO_FAULTS


def test_words_and_values_are_read() -> None:
    assert parse_faults("delta_400ms, expire_s=5,slow_drain_s=0.5 ,append_after_close=ignore,refuse_429=2") == Faults(
        delta_400ms=True, expire_s=5.0, slow_drain_s=0.5, append_after_close="ignore", refuse_429=2
    )


@pytest.mark.parametrize(
    "text", ["nonsense", "expire_s", "expire_s=soon", "refuse_429=1.5", "expiry=loud", "delta_400ms=perhaps", "=5"]
)
def test_a_wrong_word_is_one_sentence_and_wrong_usage(text: str) -> None:
    with pytest.raises(UsageError, match="DRAGOMAN_SERVICE_FAULTS cannot be used") as caught:
        parse_faults(text)

    assert caught.value.exit_code == 2
    assert "\n" not in str(caught.value)


def test_every_word_stands_in_the_table() -> None:
    assert faults.__doc__ is not None
    listed = {line.split()[0].partition("=")[0] for line in faults.__doc__.splitlines() if line.startswith("    ")}

    assert set(Faults.__struct_fields__) <= listed


def test_faults_cannot_change_while_a_service_runs() -> None:
    with pytest.raises(AttributeError):
        NO_FAULTS.no_closed = True  # type: ignore[misc]  # what the test is about
    assert msgspec.structs.asdict(NO_FAULTS) == msgspec.structs.asdict(Faults())
