"""What the first command starts."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from provision.start import prints_json, sample_folder, split_arguments, what_to_start

OUT = Path("somewhere")


def test_only_what_follows_the_first_dashes_goes_to_dragoman() -> None:
    assert split_arguments(["--yes"]) == (["--yes"], [])
    assert split_arguments(["--yes", "--", "sample", "--", "x"]) == (["--yes"], ["sample", "--", "x"])
    assert split_arguments(["--"]) == ([], [])


@pytest.mark.parametrize(
    ("given", "shows_window", "started"),
    [
        ([], True, []),
        (["--sample"], True, ["--sample"]),
        (["devices"], True, ["devices"]),
        ([], False, ["sample", "--out", "somewhere"]),
        (["--json"], False, ["sample", "--json", "--out", "somewhere"]),
        (["--out", "mine"], False, ["sample", "--out", "mine"]),
        (["--out=mine"], False, ["sample", "--out=mine"]),
        (["devices", "--json"], False, ["devices", "--json"]),
        (["--help"], False, ["--help"]),
    ],
)
def test_a_command_is_taken_as_it_is_and_options_are_added_to_what_suits_the_machine(
    given: list[str],
    shows_window: bool,  # noqa: FBT001 (a row of the table)
    started: list[str],
) -> None:
    assert what_to_start(given, shows_window=shows_window, out=OUT) == started


def test_json_lines_share_standard_output_with_nobody() -> None:
    assert prints_json(["sample", "--json"])
    assert not prints_json(["sample"])


def test_each_run_of_the_sample_has_a_folder_of_its_own() -> None:
    first = sample_folder(Path("root"), datetime(2026, 11, 22, 23, 5, 9, tzinfo=UTC))
    second = sample_folder(Path("root"), datetime(2026, 11, 22, 23, 5, 10, tzinfo=UTC))
    assert first == Path("root/sample-output/2026-11-22_23-05-09")
    assert first != second
