"""What is kept of a run on disk: each lane's two texts, written as the words come."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import RawIOBase
from pathlib import Path

from desktop_app.core.errors import UsageError
from desktop_app.core.events import Event, LaneId, SourceHeard, TranslationSaid


class Record:
    """Writes `LANE.source.txt` and `LANE.translation.txt` into a folder.

    Nothing is buffered: what a person has seen is on disk, whatever happens to the program next.
    Threads: none; a fragment is a few bytes.
    """

    def __init__(self, folder: Path, report: Callable[[UsageError], None]) -> None:
        """Name the folder; `report` hears once of a disk that is full or gone."""
        self._folder = folder
        self._report = report
        self._files: dict[tuple[LaneId, type[Event]], RawIOBase] = {}

    def open(self, lanes: Sequence[LaneId]) -> None:
        """Create the files.

        Raises:
            UsageError: the folder cannot be written.
        """
        try:
            for lane in lanes:
                for kind, name in ((SourceHeard, "source"), (TranslationSaid, "translation")):
                    path = self._folder / f"{lane}.{name}.txt"
                    self._files[lane, kind] = path.open("wb", buffering=0)
        except OSError as error:
            raise _unusable(self._folder, error) from error

    def keep(self, event: Event) -> None:
        """Write the event's text, if it has one."""
        if not isinstance(event, SourceHeard | TranslationSaid):
            return
        file = self._files.get((event.lane, type(event)))
        if file is None:
            return
        try:
            _write_whole(file, event.text.encode())
        except OSError as error:
            self._let_go()
            message = (
                f"The transcript cannot be written to {self._folder} any more ({error.strerror}); the conversation "
                "goes on without it. Free some space before the next run."
            )
            self._report(UsageError(message))

    def close(self) -> None:
        """End each text with a line break and close the files; a disk that is full by now keeps the words at least."""
        for file in self._files.values():
            with suppress(OSError):
                if file.tell():
                    file.write(b"\n")
        self._let_go()

    def _let_go(self) -> None:
        files, self._files = self._files, {}
        for file in files.values():
            file.close()


def _write_whole(file: RawIOBase, data: bytes) -> None:
    """Write all of it, or fail: a disk that is nearly full takes a part and says nothing."""
    while data:
        data = data[file.write(data) :]


def prepare_folder(folder: Path, names: Sequence[str], *, force: bool) -> None:
    """Make the folder that a run writes into, and see that nothing of worth is in the way.

    Raises:
        UsageError: it cannot be written, or one of the files exists and `force` was not given.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        existing = [name for name in names if (folder / name).exists()]
        probe = folder / ".dragoman-probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise _unusable(folder, error) from error
    if existing and not force:
        raise UsageError(
            f"{folder} already holds {existing[0]}, so nothing was started and nothing overwritten. "
            "Choose another folder, or add --force."
        )


def prepare_file(path: Path, *, force: bool) -> None:
    """See that a file can be made and that nothing of worth is in the way.

    Raises:
        UsageError: its folder is missing, or the file exists and `force` was not given.
    """
    try:
        has_folder, exists = path.parent.is_dir(), path.exists()
    except OSError as error:
        message = f"{path} cannot be written ({error.strerror}), so nothing was started. Choose another name."
        raise UsageError(message) from error
    if not has_folder:
        raise UsageError(f"There is no folder {path.parent}, so nothing was started. Make it, or choose another.")
    if exists and not force:
        raise UsageError(
            f"{path} exists already, so nothing was started and nothing overwritten. Choose another name, or add "
            "--force."
        )


def keep_apart(written: Sequence[Path], heard: Sequence[Path]) -> None:
    """See that no file is written twice at once, or while it is heard: either would destroy what somebody said.

    Raises:
        UsageError: one of them is.
    """
    places = [os.path.realpath(path) for path in written]
    tracks = {os.path.realpath(path) for path in heard}
    for path, place in zip(written, places, strict=True):
        if places.count(place) > 1:
            raise UsageError(f"{path} was named for two voices, so nothing was started. Name a file for each.")
        if place in tracks:
            raise UsageError(f"{path} is what is to be heard, so nothing was started. Choose another name to write to.")


def _unusable(folder: Path, error: OSError) -> UsageError:
    return UsageError(
        f"The folder {folder} cannot be written ({error.strerror}), so nothing was started. Choose another folder."
    )
