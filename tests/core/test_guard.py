"""What a killed run left behind is known by its owner, and nothing else is."""

from __future__ import annotations

from desktop_app.core.guard import is_stale, owned, quoted


def test_only_what_a_dead_process_of_ours_made_is_stale() -> None:
    def lives(pid: int) -> bool:
        return pid == 7

    assert is_stale(f'sink_name=x sink_properties="{owned(9)}"', 1, lives)
    assert not is_stale(f'sink_name=x sink_properties="{owned(7)}"', 1, lives)
    assert not is_stale(f'sink_properties="{owned(1)}"', 1, lives)
    assert not is_stale("sink_name=somebody_elses", 1, lives)


def test_quotes_in_a_devices_name_cannot_break_a_modules_arguments() -> None:
    assert quoted('Anna\'s "big" \\ headset') == "Annas big  headset"
