"""One trouble of each kind; what overcomes one kind leaves the others alone."""

from __future__ import annotations

from desktop_app.core.events import ErrorArose, LaneId
from desktop_app.core.troubles import Kind, Troubles, dismissed, exchanged, kind_of, noted, outlived, overcome, shown


def arose(code: str) -> ErrorArose:
    return ErrorArose(t_s=1.0, lane=LaneId("a"), code=code, message="x")


def after(*codes: str) -> Troubles:
    troubles: Troubles = ()
    for code in codes:
        troubles = noted(troubles, arose(code))
    return troubles


def codes(troubles: Troubles) -> list[str]:
    return [each.code for each in troubles]


def test_each_code_is_about_something() -> None:
    assert kind_of("microphone_lost") is Kind.MICROPHONE
    assert kind_of("outlet_failed") is Kind.OUTLET
    assert kind_of("echo_found") is Kind.ADVICE
    assert kind_of("unauthorized") is Kind.SERVICE


def test_a_newer_trouble_takes_the_place_of_an_older_one_of_its_kind_only() -> None:
    assert codes(after("microphone_silent", "connection_lost", "microphone_lost")) == [
        "connection_lost",
        "microphone_lost",
    ]


def test_a_device_that_is_back_takes_its_own_trouble_away_and_no_other() -> None:
    assert codes(after("connection_lost", "microphone_lost", "microphone_back")) == ["connection_lost"]
    assert codes(after("microphone_lost", "outlet_back")) == ["microphone_lost"]


def test_a_lane_that_is_live_again_still_lacks_its_microphone() -> None:
    assert codes(overcome(after("microphone_lost", "connection_lost", "speech_dropped"))) == [
        "microphone_lost",
        "speech_dropped",
    ]


def test_what_people_should_know_outlives_the_lane() -> None:
    assert codes(outlived(after("microphone_lost", "connection_lost", "playout_stalled"))) == ["playout_stalled"]


def test_the_newest_is_shown_but_in_a_failed_lane_its_cause() -> None:
    troubles = after("unauthorized", "echo_found")
    newest, cause = shown(troubles, has_failed=False), shown(troubles, has_failed=True)
    assert newest is not None
    assert cause is not None
    assert (newest.code, cause.code) == ("echo_found", "unauthorized")
    assert shown((), has_failed=True) is None


def test_what_was_read_is_put_away_and_shows_the_next() -> None:
    troubles = after("microphone_lost", "connection_lost")
    assert codes(dismissed(troubles, shown(troubles, has_failed=False))) == ["microphone_lost"]
    assert dismissed(troubles, None) == troubles


def test_another_device_overcomes_what_was_wrong_with_the_old_one() -> None:
    troubles = after("microphone_lost", "outlet_lost", "connection_lost")
    assert codes(exchanged(troubles, Kind.OUTLET)) == ["microphone_lost", "connection_lost"]
    assert exchanged(troubles) == troubles
