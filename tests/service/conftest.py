"""What the tests of the service share: the engine, loaded once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.service.engine import Engine, assemble

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="package")
def engine() -> Iterator[Engine]:
    """Assemble the real engine, with every part that is on this disk."""
    assembled = assemble()
    yield assembled
    assembled.close()
