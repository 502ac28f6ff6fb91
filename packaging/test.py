"""Set up and check everything: `python3 packaging/test.py [--setup-only] [--yes] [PYTEST ARGUMENTS]`.

Runs formatting, lint, import contracts, types and all tests; the arguments that are not its own go to pytest. In CI
(`CI=true`) nothing is asked. Exit codes: 0; 1 the set-up or a check failed, or Python is too old; 2 wrong usage; 130
interrupted.
"""

import sys

# This file must be readable by every Python 3, so that an old one can be told so in words.
if sys.version_info < (3, 11):  # noqa: UP036 (people run it with whatever `python3` they have)
    sys.exit(
        "Dragoman needs Python 3.11 or newer, and this is Python %d.%d; try `python3.11 %s`, or a newer one."  # noqa: UP031
        % (sys.version_info[0], sys.version_info[1], sys.argv[0])
    )

import argparse
import os
from pathlib import Path

from provision import checks, environment, system
from provision.children import stop_on_sigterm
from provision.lock import DEV_LOCK
from provision.screen import virtual_screen
from provision.system import Purpose
from provision.terminal import SetupError, Terminal

ROOT = Path(__file__).resolve().parent.parent


def read_arguments(arguments: list[str]) -> tuple[argparse.Namespace, list[str]]:
    """Read the command's own arguments; the rest is pytest's."""
    parser = argparse.ArgumentParser(
        prog="python3 packaging/test.py",
        usage="%(prog)s [--setup-only] [--yes] [PYTEST ARGUMENTS]",
        description="Set Dragoman up with the developers' tools, then run all checks and tests.",
        allow_abbrev=False,
    )
    parser.add_argument("--setup-only", action="store_true", help="set everything up and stop there")
    parser.add_argument("--yes", action="store_true", help="install system packages (Debian, Ubuntu) without asking")
    return parser.parse_known_args(arguments)


def set_up(terminal: Terminal, *, is_agreed: bool) -> None:
    """Have everything there that the checks need.

    Raises:
        SetupError: something needed is missing, and why.
    """
    needed = system.needed_purposes(
        shows_window=True,
        for_tests=True,
        makes_environment=not environment.is_usable(ROOT),
    )
    system.ensure(terminal, wanted=needed | {Purpose.FONTS}, needed=needed, is_agreed=is_agreed)
    environment.prepare(ROOT, DEV_LOCK, terminal)


def run_checks(terminal: Terminal, pytest_arguments: list[str]) -> int:
    """Run every check, whatever the ones before it said, and close with a summary."""
    outcomes: list[checks.Outcome] = []
    with checks.private_folder() as folder, virtual_screen() as display:
        clean = checks.clean_environ(os.environ, folder=folder, display=display)
        outcomes.extend(
            checks.run_check(check, ROOT, terminal, clean)
            for check in checks.all_checks(ROOT / environment.FOLDER, pytest_arguments)
        )
    terminal.say(checks.summary_of(outcomes))
    return 1 if any(outcome.code for outcome in outcomes) else 0


def main() -> int:
    """Set up, then check."""
    arguments, pytest_arguments = read_arguments(sys.argv[1:])
    terminal = Terminal()
    stop_on_sigterm()
    try:
        set_up(terminal, is_agreed=arguments.yes or os.environ.get("CI") == "true")
        if arguments.setup_only:
            terminal.say("Everything is set up.")
            return 0
        return run_checks(terminal, pytest_arguments)
    except SetupError as error:
        terminal.wipe()
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        terminal.wipe()
        print("Stopped. Run the same command again to go on from here.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
