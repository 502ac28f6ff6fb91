"""Finished phrases are never skipped; stale drafts are."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from desktop_app.service.desk import Desk, Errand
from desktop_app.service.ear import Hearing


def errand(end: int, *, is_final: bool) -> Errand:
    """Make an errand that is told by its end."""
    return Errand(Hearing(np.zeros(0, dtype=np.float32), 0, end, 0, is_final), "es")


def test_only_the_newest_draft_waits() -> None:
    desk = Desk()
    desk.put(errand(1, is_final=False))
    desk.put(errand(2, is_final=False))
    assert desk.take() == errand(2, is_final=False)


def test_finished_phrases_keep_their_order_and_replace_drafts() -> None:
    desk = Desk()
    desk.put(errand(1, is_final=False))
    desk.put(errand(2, is_final=True))
    desk.put(errand(3, is_final=True))
    desk.put(errand(4, is_final=False))
    desk.close()
    assert [desk.take(), desk.take(), desk.take()] == [errand(2, is_final=True), errand(3, is_final=True), None]


def test_a_pause_drops_the_draft_but_no_phrase() -> None:
    desk = Desk()
    desk.put(errand(1, is_final=True))
    desk.put(errand(2, is_final=False))
    desk.drop_draft()
    desk.close()
    assert [desk.take(), desk.take()] == [errand(1, is_final=True), None]


def test_dropping_forgets_what_waits() -> None:
    desk = Desk()
    desk.put(errand(1, is_final=True))
    desk.close(drop=True)
    assert desk.take() is None


def test_a_taker_waits_until_there_is_something() -> None:
    desk = Desk()
    with ThreadPoolExecutor(1) as pool:
        taken = pool.submit(desk.take)
        desk.put(errand(1, is_final=True))
        assert taken.result(timeout=5) == errand(1, is_final=True)
        desk.put(errand(2, is_final=False))
        desk.put(errand(3, is_final=True))
        assert pool.submit(desk.take).result(timeout=5) == errand(3, is_final=True)
        taken = pool.submit(desk.take)
        desk.put(errand(4, is_final=True))
        assert taken.result(timeout=5) == errand(4, is_final=True)
        taken = pool.submit(desk.take)
        desk.close()
        assert taken.result(timeout=5) is None


def test_what_waits_is_the_speech_of_finished_phrases() -> None:
    desk = Desk()
    speech = Hearing(np.zeros(24_000, dtype=np.float32), 0, 24_000, 1_600, is_final=True)
    desk.put(Errand(speech, "es"))
    desk.put(Errand(speech, "es"))
    desk.put(errand(1, is_final=False))
    assert desk.waiting_s == 3.0
    desk.take()
    assert desk.waiting_s == 1.5
    desk.close(drop=True)
    assert desk.waiting_s == 0.0
