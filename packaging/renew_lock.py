"""Write the lock files anew from pyproject.toml: `python3 packaging/renew_lock.py [--upgrade]`.

One lock serves every system and every Python from 3.11 on: the markers in it say what is for which, and each package
has one version for all Pythons where there is such a one, so that types and tests mean the same everywhere. Versions
that still fit are kept; `--upgrade` takes the newest. Needs the developers' tools (`packaging/test.py --setup-only`).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from pathlib import Path

from provision.lock import DEV_LOCK, RUN_LOCK, pins_of
from provision.machine import script_in

ROOT = Path(__file__).resolve().parent.parent


def build_tools() -> str:
    """List what makes the editable install: the project's own build tools, and one pip for everybody."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        requirements = tomllib.load(file)["build-system"]["requires"]
    return "\n".join([*requirements, "pip"])


def compile_lock(lock: str, *options: str) -> None:
    """Resolve one lock file for all systems at once.

    Raises:
        CalledProcessError: the requirements contradict each other, or the package index cannot be reached; the tool
            has said so.
    """
    command = [
        *(str(script_in(ROOT / ".venv", "uv")), "pip", "compile", "-", "pyproject.toml"),
        *("--universal", "--fork-strategy", "fewest", "--python-version", "3.11", "--generate-hashes"),
        *("--no-annotate", "--quiet"),
        *("--custom-compile-command", "python3 packaging/renew_lock.py", "--output-file", lock, *options),
    ]
    subprocess.run(command, cwd=ROOT, input=build_tools(), text=True, check=True, stdout=subprocess.DEVNULL)
    print(f"{lock}: {len(pins_of((ROOT / lock).read_text(encoding='utf-8')))} packages")


def main() -> int:
    """Renew both locks, the developers' within what the first one says."""
    parser = argparse.ArgumentParser(description="Write the lock files anew from pyproject.toml.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions of everything")
    upgrade = ["--upgrade"] if parser.parse_args().upgrade else []
    try:
        compile_lock(RUN_LOCK, *upgrade)
        compile_lock(DEV_LOCK, "--extra", "dev", "--constraint", RUN_LOCK, *upgrade)
    except FileNotFoundError:
        print("uv is not there; run `python3 packaging/test.py --setup-only` first.", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        return error.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
