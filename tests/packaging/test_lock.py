"""The lock as it is in the repository, and how it is read."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from provision import lock

ROOT = Path(__file__).resolve().parents[2]
TEXT = """\
# Written by a tool
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:{a} \\
    --hash=sha256:{b}
numpy==2.5.5 ; python_full_version >= '3.12' \\
    --hash=sha256:{b}
pip==26.3 \\
    --hash=sha256:{a}
""".format(a="a" * 64, b="b" * 64)


def test_a_lock_is_read_pin_by_pin_with_its_systems_and_hashes() -> None:
    old, new, pip = lock.pins_of(TEXT)
    assert (old.name, old.version, old.marker) == ("numpy", "2.4.6", "python_full_version < '3.12'")
    assert old.hashes == ("sha256:" + "a" * 64, "sha256:" + "b" * 64)
    assert (new.version, new.hashes) == ("2.5.5", ("sha256:" + "b" * 64,))
    assert (pip.marker, pip.lines) == ("", tuple(TEXT.splitlines()[-2:]))
    assert lock.pin_of(TEXT, "pip") == pip
    with pytest.raises(KeyError):
        lock.pin_of(TEXT, "scipy")


def read(name: str) -> list[lock.Pin]:
    return lock.pins_of((ROOT / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [lock.RUN_LOCK, lock.DEV_LOCK])
def test_every_locked_package_has_a_hash_and_no_address(name: str) -> None:
    assert all(pin.hashes for pin in read(name))
    assert not re.search(r"https?://|--index|--find-links", (ROOT / name).read_text(encoding="utf-8"))


def test_the_developers_have_what_the_users_have() -> None:
    users = {(pin.name, pin.version, pin.hashes) for pin in read(lock.RUN_LOCK)}
    assert users <= {(pin.name, pin.version, pin.hashes) for pin in read(lock.DEV_LOCK)}


def test_the_locks_satisfy_what_the_project_asks_for() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run = [*asked["build-system"]["requires"], *asked["project"]["dependencies"], "pip"]
    dev = [*run, *asked["project"]["optional-dependencies"]["dev"]]
    for name, requirements in ((lock.RUN_LOCK, run), (lock.DEV_LOCK, dev)):
        pins = read(name)
        for requirement in map(Requirement, requirements):
            versions = [pin.version for pin in pins if pin.name == canonicalize_name(requirement.name)]
            assert any(requirement.specifier.contains(version) for version in versions), (
                f"{requirement} is not in {name}: run packaging/renew_lock.py"
            )


def test_small_packages_go_together_and_first_and_each_large_one_by_itself() -> None:
    lots = lock.batches_of(lock.pins_of(TEXT))
    assert [[pin.version for pin in lot] for lot in lots] == [["26.3"], ["2.4.6", "2.5.5"]]


def test_no_package_is_lost_between_the_lots() -> None:
    pins = read(lock.DEV_LOCK)
    assert sorted(pin.lines for lot in lock.batches_of(pins) for pin in lot) == sorted(pin.lines for pin in pins)
    assert {pin.name for pin in pins} >= lock.ONE_BY_ONE


def test_a_digest_changes_with_the_file(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    file.write_bytes(b"")
    assert lock.digest_of(file) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    file.write_bytes(b"numpy")
    assert lock.digest_of(file) != "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
