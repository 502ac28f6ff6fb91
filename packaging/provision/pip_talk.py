"""What pip says, made short: how far it is while it works, and one sentence when it fails."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from provision.lock import canonical
from provision.terminal import Terminal

LARGE_BYTES = 5_000_000
"""Files from this size on get a lasting line of their own."""

_N_PER_UNIT = {"bytes": 1, "kB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000}


class PipProgress:
    """Follows pip's lines and shows which package of how many is being fetched."""

    def __init__(self, terminal: Terminal, *, names: Iterable[str]) -> None:
        """Expect these packages; one that is locked in two versions for different systems is named twice."""
        self._terminal = terminal
        self._expected = Counter(names)
        self._met: set[str] = set()
        self._name = ""
        self._size_bytes = 0
        self.fetched_bytes = 0
        """What came over the network, cached files not counted."""

    def take(self, line: str) -> None:
        """Take one line of pip's."""
        for pattern, handle in self._HANDLERS:
            found = re.match(pattern, line)
            if found:
                handle(self, found)
                return

    def pass_over(self, name: str) -> None:
        """Count a package that is there already."""
        self._met.add(name)

    def _place(self) -> str:
        """Say which package of how many is at work."""
        n_expected = sum(1 for n_left in self._expected.values() if n_left > 0)
        return f"{len(self._met)} of {n_expected}: {self._name}"

    def _skip(self, found: re.Match[str]) -> None:
        self._expected[canonical(found[1])] -= 1

    def _meet(self, found: re.Match[str]) -> None:
        self._name = canonical(found[1])
        self._met.add(self._name)
        self._terminal.progress(self._place())

    def _fetch(self, found: re.Match[str]) -> None:
        self._size_bytes = round(float(found[1]) * _N_PER_UNIT[found[2]])
        self.fetched_bytes += self._size_bytes
        text = f"fetching {self._place()}, {megabytes(self._size_bytes)}"
        if self._size_bytes >= LARGE_BYTES:
            self._terminal.say("  " + text)
        else:
            self._terminal.progress(text)

    def _advance(self, found: re.Match[str]) -> None:
        n_done, n_all = int(found[1]), int(found[2])
        self._terminal.progress(f"fetching {self._place()}, {n_done / 1e6:.0f} of {megabytes(n_all)}")

    def _unpack(self, found: re.Match[str]) -> None:
        n_packages = found[1].count(",") + 1
        self._terminal.progress(f"unpacking {f'{n_packages} packages' if n_packages > 1 else self._name}")

    _HANDLERS: tuple[tuple[str, Callable[[PipProgress, re.Match[str]], None]], ...] = (
        (r"Ignoring ([^ ]+): markers", _skip),
        (r"(?:Collecting|Requirement already satisfied:) ([A-Za-z0-9._-]+?)==", _meet),
        (r"Processing .*?([A-Za-z0-9._]+)-[^-/]+(?:-[^-/]+)+\.whl", _meet),
        (r"\s+Downloading \S+\.whl \(([0-9.]+) (bytes|kB|MB|GB)\)", _fetch),
        (r"Progress (\d+) of ([1-9]\d*)", _advance),
        (r"Installing collected packages: (.+)", _unpack),
    )


def megabytes(n_bytes: float) -> str:
    """Write a size as people read it."""
    return f"{n_bytes / 1e6:.1f} MB" if n_bytes < LARGE_BYTES else f"{n_bytes / 1e6:.0f} MB"


def failure_in(talk: str, *, environment: str, free_bytes: int) -> str:
    """Why pip (or `venv`, which calls it) failed, in one sentence for a person."""
    if re.search(r"No space left on device|Errno 28|WinError 112", talk) or free_bytes < LARGE_BYTES:
        return f"The disk that holds {environment} is full; make room and run the same command again."
    if re.search(r"Errno (13|30)\b|Permission denied|Read-only file system", talk):
        return f"{environment} cannot be written; run the command as the user whom this folder belongs to."
    mismatch = re.search(r"DO NOT MATCH THE HASHES.*?\n\s+([A-Za-z0-9._-]+)==", talk, flags=re.DOTALL)
    if mismatch:
        return f"What the package index sent for {mismatch[1]} is not what was locked; nothing of it was installed."
    if re.search(_OFFLINE, talk):
        return _UNTRUSTED if "CERTIFICATE_VERIFY_FAILED" in talk else _UNREACHABLE
    unmatched = re.search(r"No matching distribution found for ([^\s;=]+)", talk)
    if unmatched:
        return f"{unmatched[1]} has no build for this system and this Python."
    errors = re.findall(r"^\s*(?:ERROR|error): (.+)$", talk, flags=re.MULTILINE)
    last = errors[-1] if errors else next((line for line in reversed(talk.splitlines()) if line.strip()), "no reason")
    return f"The packages could not be installed; pip said: {last.strip()}"


_UNREACHABLE = (
    "The package index cannot be reached; is this machine on line? What was fetched is kept for the next run."
)
_UNTRUSTED = (
    "What answers for the package index has a certificate that this machine does not trust. If that is a proxy of "
    "yours, name the file of its certificates in PIP_CERT and run the same command again."
)
_OFFLINE = (
    r"Retrying \(|Temporary failure in name resolution|Name or service not known|getaddrinfo failed"
    r"|Failed to establish a new connection|Connection refused|Network is unreachable|Read timed out|ReadTimeoutError"
    r"|Connection reset|IncompleteRead"
)
