"""Grown: versions share a list and never see each other's items."""

from __future__ import annotations

import pytest

from desktop_app.core.grown import Grown


def test_every_version_sees_only_its_own_items() -> None:
    one = Grown((1,))
    two = one.plus(2)
    other = one.plus(3, 4)
    assert (list(one), list(two), list(other)) == ([1], [1, 2], [1, 3, 4])
    assert (len(one), two[1], other[1]) == (1, 2, 3)


@pytest.mark.parametrize("index", [-1, 1])
def test_an_index_outside_is_refused_although_the_shared_list_has_it(index: int) -> None:
    one = Grown((1,))
    one.plus(2)
    with pytest.raises(IndexError):
        one[index]
