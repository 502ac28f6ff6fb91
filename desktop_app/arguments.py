"""The command line: what can be asked of Dragoman, and in which words."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from desktop_app.core.cleaning import Cleaning
from desktop_app.core.device import HearsBy
from desktop_app.core.errors import UsageError

DRAIN_TIMEOUT_S: Final = 20.0

_EPILOG: Final = """
tracks:   a sound file (played at the pace of speech), or mic:NAME (a device's name or description;
          mic:NAME#2 takes the second channel of a device alone), app:NAME (what an application plays),
          or monitor:NAME (all that an output plays)
outlets:  file:PATH (a WAV file), device:NAME, meeting:NAME (a virtual microphone "Dragoman → NAME" that
          meeting programs can pick), or none
secrets:  come from the environment: OPENAI_API_KEY for OpenAI's hosts, DRAGOMAN_TOKEN for any other service
exit:     0 all was translated; 2 wrong usage, unknown language, unusable file or folder; 3 device;
          4 service or a failed lane; 5 the tail may be missing; 130 second Ctrl+C
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, like every other part of the program."""

    def error(self, message: str) -> NoReturn:
        """Turn a wrong command line into our own error."""
        sentence = message[:1].upper() + message[1:]
        raise UsageError(f"{sentence.rstrip('.')}. Run: {self.prog} --help")


class _Version(argparse.Action):
    """Tells the version; it is looked up when somebody asks, and not at every start."""

    def __init__(self, option_strings: Sequence[str], dest: str, **settings: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, **settings)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import version  # noqa: PLC0415 (only --version pays for it)

        sys.stdout.write(f"Dragoman {version('dragoman')}\n")
        parser.exit()


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the command line.

    Raises:
        UsageError: it cannot be understood.
    """
    arguments = _parser().parse_args(argv)
    if arguments.command is None:
        arguments.command = "window"
    elif arguments.sample:
        raise UsageError(f"--sample opens the window and does not go with {arguments.command}. Run: dragoman sample")
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="dragoman",
        description="Interpret between two people who share no language. Without a command the window opens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, help="show the program's version and exit")
    parser.add_argument("--sample", action="store_true", help="open the window and start the sample conversation")
    parser.set_defaults(command=None, json=False)
    _add_json(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_converse(commands)
    _add_listen(commands)
    _add_sample(commands)
    _add_service(commands)
    _add_models(commands)
    devices = _command(commands, "devices", "list microphones and outputs by the names to use")
    _add_json(devices)
    doctor = _command(commands, "doctor", "check what this machine has and say what is missing")
    _add_json(doctor)
    return parser


def _command(commands: argparse._SubParsersAction[_Parser], name: str, does: str) -> _Parser:
    """Add a command that says what it does in the list of all and in its own help."""
    return commands.add_parser(name, help=does, description=f"{does[:1].upper()}{does[1:]}.")


def _add_converse(commands: argparse._SubParsersAction[_Parser]) -> None:
    converse = commands.add_parser(
        "converse",
        help="interpret between two people",
        description="Interpret between A and B. Lane a carries A's words to B's ears, into the language that B hears.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for side in ("a", "b"):
        name = side.upper()
        converse.add_argument(f"--{side}", required=True, metavar="TRACK", help=f"what {name} says")
        converse.add_argument(f"--{side}-hears", required=True, metavar="LANG", help=f"the language that {name} hears")
        converse.add_argument(f"--{side}-out", default="none", metavar="OUTLET", help=f"where {name} hears")
        _add_sound_options(converse, f"--{side}-", name, f"{name} hears")
    _add_run_options(converse)


def _add_listen(commands: argparse._SubParsersAction[_Parser]) -> None:
    listen = commands.add_parser(
        "listen",
        help="follow one speaker in one to four languages",
        description="Follow one speaker in one to four languages. Each language is a lane, named by its code.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    listen.add_argument("track", metavar="TRACK", help="what is said")
    listen.add_argument("--into", required=True, metavar="LANG,LANG", help="the languages to follow in")
    listen.add_argument(
        "--to", action="append", default=[], metavar="OUTLET", help="where each language is heard, in the same order"
    )
    _add_sound_options(listen, "--", "the speaker", "those who listen hear")
    _add_run_options(listen)


def _add_sound_options(parser: argparse.ArgumentParser, prefix: str, speaker: str, they_hear: str) -> None:
    parser.add_argument(
        f"{prefix}hears-by",
        choices=[each.value for each in HearsBy],
        help=f"what {they_hear} by; a loudspeaker's echo is taken out of the microphones (default: as the system says)",
    )
    parser.add_argument(
        f"{prefix}cleaning",
        choices=[each.value for each in Cleaning],
        default=Cleaning.OFF.value,
        help=f"what is done to the microphone of {speaker} (default: off); service-near and service-far ask another "
        "service to do it, the interpreter on this machine does not",
    )


def _add_sample(commands: argparse._SubParsersAction[_Parser]) -> None:
    sample = _command(commands, "sample", "run the sample conversation: nothing to set up, nothing leaves here")
    _add_output_options(sample)
    sample.set_defaults(service=None, drain_timeout=DRAIN_TIMEOUT_S)


def _add_service(commands: argparse._SubParsersAction[_Parser]) -> None:
    service = _command(commands, "service", "run the embedded interpreter service by itself")
    service.add_argument("--port", type=_port, default=0, metavar="N", help="the port (default: any free one)")
    service.add_argument("--owner", type=int, default=None, metavar="PID", help="end when this process has ended")


def _add_models(commands: argparse._SubParsersAction[_Parser]) -> None:
    models = _command(commands, "models", "list interpreter models, or add or remove one")
    _add_json(models)
    actions = models.add_subparsers(dest="action", metavar="ACTION", parser_class=_Parser)
    for name, does in (("add", "fetch a model from its official place"), ("remove", "delete a fetched model")):
        action = actions.add_parser(name, help=does, description=f"{does[:1].upper()}{does[1:]}.")
        action.add_argument("model", metavar="MODEL", help="its name in the list that `dragoman models` gives")


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--service", metavar="URL", help="another translation service (default: the interpreter on this machine)"
    )
    parser.add_argument(
        "--drain-timeout",
        type=_seconds,
        default=DRAIN_TIMEOUT_S,
        metavar="S",
        help=f"how long to wait for the last words of a service (default: {DRAIN_TIMEOUT_S:g} s)",
    )
    _add_output_options(parser)


def _add_output_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="DIR", help="keep each lane's texts and translated voice here")
    parser.add_argument("--force", action="store_true", help="overwrite files that exist")
    _add_json(parser)


def _add_json(parser: argparse.ArgumentParser) -> None:
    # Without a default of its own: a command's would undo what stands before the command.
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object a line")


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds")
    return value


def _port(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = -1
    if not 0 <= value <= 65_535:  # noqa: PLR2004 (the range of ports)
        raise argparse.ArgumentTypeError(f"{text} is not a port (0 to 65535)")
    return value
