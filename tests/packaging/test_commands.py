"""The two commands as a person runs them, as far as that needs no network."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", ["run.py", "test.py"])
def test_an_old_python_can_read_the_command_and_is_told_so_before_anything_else(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    tree = ast.parse(text, feature_version=(3, 6))
    docstring, first, gate = tree.body[:3]
    assert isinstance(docstring, ast.Expr)
    assert ast.unparse(first) == "import sys"
    assert isinstance(gate, ast.If)
    assert ast.unparse(gate.test) == "sys.version_info < (3, 11)"
    assert ast.unparse(gate.body[0]).startswith("sys.exit(")


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["--nonsense"], 2), (["stray"], 2)])
def test_the_first_command_explains_itself_and_refuses_what_it_does_not_know(arguments: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "run.py"), *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert "--setup-only" in done.stdout + done.stderr
