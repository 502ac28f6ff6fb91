"""An append-only list as a frozen value: what a transcript of 100 000 words needs to stay as cheap as one of ten."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Grown(Generic[Item]):
    """A sequence that grows by giving a longer one and is itself never changed.

    All versions share one list; each sees its own first `len` items. Growing the newest version costs O(1); growing
    an older one copies, so that no version ever sees the other's items.
    """

    __slots__ = ("_items", "_n")

    def __init__(self, items: tuple[Item, ...] = ()) -> None:
        self._items: list[Item] = list(items)
        self._n = len(self._items)

    def plus(self, *items: Item) -> Grown[Item]:
        """Give the same sequence with these at its end."""
        longer: Grown[Item] = Grown()
        longer._items = self._items if len(self._items) == self._n else self._items[: self._n]
        longer._items.extend(items)
        longer._n = self._n + len(items)
        return longer

    def __len__(self) -> int:
        return self._n

    def __getitem__(self, index: int) -> Item:
        if not 0 <= index < self._n:
            raise IndexError(index)
        return self._items[index]

    def __iter__(self) -> Iterator[Item]:
        return (self._items[index] for index in range(self._n))
