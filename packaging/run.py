"""Set Dragoman up and start it: `python3 packaging/run.py [--setup-only] [--yes] [--headless] [-- ARGUMENTS]`.

Exit codes: 0; 1 the set-up failed, or Python is too old (one sentence says why); 2 wrong usage; 130
interrupted; once Dragoman has started, its own.
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
from datetime import datetime
from pathlib import Path

from provision import environment, machine, start, system
from provision.children import stop_on_sigterm
from provision.lock import RUN_LOCK
from provision.system import Purpose
from provision.terminal import SetupError, Terminal

ROOT = Path(__file__).resolve().parent.parent


def read_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the command's own arguments."""
    parser = argparse.ArgumentParser(
        prog="python3 packaging/run.py",
        usage="%(prog)s [--setup-only] [--yes] [--headless] [-- ARGUMENTS]",
        description="Set Dragoman up and start it. A second run finds everything there and starts at once.",
        epilog="Arguments after -- go to dragoman. Without a screen, or with --headless, the sample conversation runs.",
    )
    parser.add_argument("--setup-only", action="store_true", help="set everything up and stop there")
    parser.add_argument("--yes", action="store_true", help="install system packages (Debian, Ubuntu) without asking")
    parser.add_argument("--headless", action="store_true", help="show no window, even where there is a screen")
    return parser.parse_args(arguments)


def set_up(terminal: Terminal, arguments: argparse.Namespace, *, shows_window: bool) -> None:
    """Have everything there that Dragoman needs.

    What can be left out is asked about while setting up, and not again at every start.

    Raises:
        SetupError: something needed is missing, and why.
    """
    needed = system.needed_purposes(
        shows_window=shows_window,
        for_tests=False,
        makes_environment=not environment.is_usable(ROOT),
    )
    wanted = needed
    if arguments.setup_only or arguments.yes or not environment.is_ready(ROOT, RUN_LOCK):
        wanted |= {Purpose.WINDOW, Purpose.INTERPRETER, *([Purpose.FONTS] if shows_window else [])}
    system.ensure(terminal, wanted=wanted, needed=needed, is_agreed=arguments.yes)
    environment.prepare(ROOT, RUN_LOCK, terminal)


def main() -> int:
    """Set up, then become Dragoman."""
    own, given = start.split_arguments(sys.argv[1:])
    arguments = read_arguments(own)
    has_screen = machine.has_screen(os.environ)
    shows_window = has_screen and not arguments.headless
    terminal = Terminal(sys.stderr if start.prints_json(given) else sys.stdout)
    stop_on_sigterm()
    try:
        set_up(terminal, arguments, shows_window=shows_window)
    except SetupError as error:
        terminal.wipe()
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        terminal.wipe()
        print("Stopped. Run the same command again to go on from here.", file=sys.stderr)
        return 130
    if arguments.setup_only:
        terminal.say("Everything is set up.")
        return 0
    command = start.what_to_start(
        given, shows_window=shows_window, out=start.sample_folder(ROOT, datetime.now().astimezone())
    )
    if not shows_window and command[:1] == ["sample"]:
        why = "No screen here" if not has_screen else "No window asked for"
        terminal.say(f"{why}: the sample conversation runs in this terminal.")
    return machine.hand_over([str(machine.script_in(ROOT / environment.FOLDER, "dragoman")), *command])


if __name__ == "__main__":
    sys.exit(main())
