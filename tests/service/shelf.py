"""A small official place on this machine: files over HTTP, with Range, that can be told to misbehave."""

from __future__ import annotations

import contextlib
import re
import struct
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Shelf:
    """What the place holds, and what was asked of it."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.cuts: list[int] = []
        """After how many bytes each of the next answers is cut."""
        self.knows_range = True
        self.asked: list[tuple[str, str | None]] = []
        """Path and Range of each request."""
        self.url = ""

    def put(self, path: str, content: bytes) -> str:
        """Lay down a file; give its address."""
        self.files[path] = content
        return f"{self.url}{path}"


class _Answers(BaseHTTPRequestHandler):
    shelf: Shelf
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer as RFC 9110 asks, up to the next cut."""
        shelf, wanted = self.shelf, self.headers.get("Range")
        shelf.asked.append((self.path, wanted))
        content = shelf.files.get(self.path)
        if content is None:
            self.send_error(404)
            return
        found = re.fullmatch(r"bytes=(\d+)-", wanted or "")
        start = int(found.group(1)) if found and shelf.knows_range else 0
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        body = content[start:]
        cut = shelf.cuts.pop(0) if shelf.cuts else None
        with contextlib.suppress(ConnectionError):
            self.wfile.write(body if cut is None else body[:cut])
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def opened_shelf() -> Iterator[Shelf]:
    """Open the place for as long as the block runs."""
    shelf = Shelf()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Answers", (_Answers,), {"shelf": shelf}))
    shelf.url = f"http://127.0.0.1:{server.server_address[1]}"
    serving = threading.Thread(target=server.serve_forever, args=(0.02,))
    serving.start()
    try:
        yield shelf
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


def zstd_stored(content: bytes) -> bytes:
    """Pack content as zstd does when nothing can be gained: raw blocks. Source: RFC 8878, section 3.1.1."""
    blocks = [content[at : at + 100_000] for at in range(0, len(content), 100_000)] or [b""]
    packed = b"\x28\xb5\x2f\xfd\x00\x58"
    for number, block in enumerate(blocks, 1):
        packed += struct.pack("<I", (len(block) << 3) | (number == len(blocks)))[:3] + block
    return packed
