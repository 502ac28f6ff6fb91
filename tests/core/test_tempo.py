"""Speech is hurried as little, as gradually and as seldom as will do."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.audio import FRAME_RATE_HZ
from desktop_app.core.tempo import EASY_TEMPO, SPRINT_TEMPO, Tempo

STEP = FRAME_RATE_HZ // 10


def run(tempo: Tempo, behind_s: list[float], start: int = 0) -> list[float]:
    return [tempo.choose(behind, (start + n) * STEP) for n, behind in enumerate(behind_s)]


def test_nothing_is_hurried_without_need() -> None:
    assert set(run(Tempo(), [0.45] * 100)) == {1.0}


def test_being_behind_leads_gradually_to_the_easy_tempo() -> None:
    tempos = run(Tempo(), [2.0] * 30)
    assert tempos == sorted(tempos)
    assert tempos[-1] == EASY_TEMPO
    assert max(b - a for a, b in pairwise(tempos)) < 0.03


def test_dense_talk_is_hurried_before_it_is_late_and_no_further_than_is_easy() -> None:
    tempo = Tempo()
    tempos = [tempo.choose(0.0, n * STEP, demand=1.3) for n in range(30)]
    assert tempos == sorted(tempos)
    assert tempos[-1] == EASY_TEMPO
    assert tempo.choose(0.0, 31 * STEP, demand=1.3) == EASY_TEMPO


def test_talk_that_there_is_time_for_is_not_hurried() -> None:
    tempo = Tempo()
    assert {tempo.choose(0.0, n * STEP, demand=0.97) for n in range(30)} == {1.0}


def test_having_caught_up_leads_gradually_back() -> None:
    tempo = Tempo()
    run(tempo, [2.0] * 30)
    tempos = run(tempo, [0.0] * 120, start=30)
    assert tempos == sorted(tempos, reverse=True)
    assert tempos[50] > 1.05
    assert tempos[-1] == 1.0


def test_after_a_rest_speech_begins_calmly() -> None:
    tempo = Tempo()
    run(tempo, [2.0] * 30)
    assert run(tempo, [0.0], start=45)[0] == 1.0


def test_far_behind_there_is_a_sprint_until_it_helped() -> None:
    tempo = Tempo()
    assert max(run(tempo, [5.0] * 50)) == SPRINT_TEMPO
    assert run(tempo, [1.4] * 60, start=50)[-1] == EASY_TEMPO


@settings(deadline=None, max_examples=30)
@given(st.lists(st.floats(0, 60), min_size=10, max_size=60), st.integers(1, 20))
def test_no_more_than_a_tenth_is_ever_sprinted(behind_s: list[float], repeats: int) -> None:
    tempos = run(Tempo(), behind_s * repeats)
    n_fast = sum(tempo > EASY_TEMPO for tempo in tempos)
    assert n_fast <= 0.09 * len(tempos) + 10.5 * FRAME_RATE_HZ / STEP
    assert all(tempo == 1.0 or 1.02 <= tempo <= SPRINT_TEMPO for tempo in tempos)


def test_a_sprint_that_goes_on_too_long_ends_and_begins_again_when_it_is_worth_it() -> None:
    tempos = run(Tempo(), [30.0] * 3_000)
    changes = sum((a > EASY_TEMPO) != (b > EASY_TEMPO) for a, b in pairwise(tempos))
    assert 4 <= changes <= 14
