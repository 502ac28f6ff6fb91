"""What a killed run left behind is known by its owner, and nothing else is."""

from __future__ import annotations

from desktop_app.core.guard import inner_name, is_inner, is_owned_by, is_stale, owned, quoted


def test_only_what_a_dead_process_of_ours_made_is_stale() -> None:
    def lives(pid: int) -> bool:
        return pid == 7

    assert is_stale(f'sink_name=x sink_properties="{owned(9)}"', 1, lives)
    assert not is_stale(f'sink_name=x sink_properties="{owned(7)}"', 1, lives)
    assert not is_stale(f'sink_properties="{owned(1)}"', 1, lives)
    assert not is_stale("sink_name=somebody_elses", 1, lives)


def test_quotes_in_a_devices_name_cannot_break_a_modules_arguments() -> None:
    assert quoted('Anna\'s "big" \\ headset') == "Annas big  headset"


def test_what_one_process_made_is_known_by_its_number() -> None:
    assert is_owned_by(f'sink_properties="{owned(9)}"', 9)
    assert not is_owned_by(f'sink_properties="{owned(91)}"', 9)
    assert not is_owned_by("sink_name=somebody_elses", 9)


def test_what_is_ours_is_known_by_its_name_and_listeners_are_told_apart() -> None:
    assert inner_name("B") == "dragoman_to_b"
    names = [inner_name(listener) for listener in ("Ana", "Aña", "Ana!", "安娜", "")]
    assert len(set(names)) == len(names)
    assert all(name.isascii() and is_inner(f"{name}.monitor") for name in names)
    assert is_inner("dragoman_guard_1")
    assert not is_inner("ear_a")
