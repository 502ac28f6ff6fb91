"""Starting is made quick once, with the real binding of Qt, and never at the price of a start that fails."""

import shutil
import subprocess
import venv
from importlib.util import find_spec
from pathlib import Path

import pytest
from provision.environment import packages_folder
from provision.machine import script_in
from provision.quicken import UNPACKED, quicken


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    """Make an environment with a copy of the binding as it is installed, and with what an older one left."""
    found = find_spec("shiboken6")
    assert found is not None
    assert found.origin is not None
    venv.create(tmp_path / "venv")
    installed = packages_folder(tmp_path / "venv") / "shiboken6"
    shutil.copytree(Path(found.origin).parent, installed, ignore=shutil.ignore_patterns("files.dir", "include"))
    (installed / "files.dir").mkdir()
    (installed / "files.dir" / "old.py").touch()
    return tmp_path / "venv"


def test_the_bindings_modules_are_taken_from_files_and_ours_are_compiled(environment: Path, tmp_path: Path) -> None:
    python, packages = script_in(environment, "python"), packages_folder(environment)
    ours = tmp_path / "ours"
    ours.mkdir()
    (ours / "module.py").write_text("WORD = 'yes'\n", encoding="utf-8")
    assert quicken(python, packages, ours)
    assert not (packages / UNPACKED / "old.py").exists()
    assert list((packages / UNPACKED).rglob("loader.*.pyc"))
    assert list(ours.rglob("module.*.pyc"))
    words = "import shiboken6, shibokensupport.signature.loader as loader; print(loader.__cached__)"
    told = subprocess.run([python, "-c", words], capture_output=True, text=True, check=True).stdout
    assert str(packages / UNPACKED) in told


def test_what_cannot_be_quickened_starts_as_it_always_did(environment: Path, tmp_path: Path) -> None:
    packages = packages_folder(environment)
    assert not quicken(tmp_path / "no-such-python", packages, tmp_path)
    assert not (packages / UNPACKED).exists()
    subprocess.run([script_in(environment, "python"), "-c", "import shiboken6"], check=True)
