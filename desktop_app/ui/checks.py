"""Says what was looked at before the start, line by line, in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from desktop_app.core.device import DeviceSort, sort_of
from desktop_app.core.draft import CheckRow, Draft
from desktop_app.core.readiness import Finding, Subject
from desktop_app.ui.marked import QT_TRANSLATE_NOOP, translated
from desktop_app.ui.words import column_title, language_name, speaker_name

_TITLES: Final[Mapping[Subject, str]] = {
    Subject.SERVICE: QT_TRANSLATE_NOOP("Checks", "Interpreter"),
    Subject.LANGUAGE: QT_TRANSLATE_NOOP("Checks", "Language"),
    Subject.MICROPHONE: QT_TRANSLATE_NOOP("Checks", "Microphone"),
    Subject.HEADSET: QT_TRANSLATE_NOOP("Checks", "Headset"),
    Subject.PERMISSION: QT_TRANSLATE_NOOP("Checks", "Permission to listen"),
    Subject.SHARED: QT_TRANSLATE_NOOP("Checks", "Separate devices"),
    Subject.LOOP: QT_TRANSLATE_NOOP("Checks", "No loop"),
    Subject.TELEPHONE_MICROPHONE: QT_TRANSLATE_NOOP("Checks", "Sound quality"),
    Subject.TELEPHONE_HEADSET: QT_TRANSLATE_NOOP("Checks", "Sound quality"),
}
_GOOD: Final[Mapping[Subject, str]] = {
    Subject.SERVICE: QT_TRANSLATE_NOOP("Checks", "Ready; nothing has to be set up."),
    Subject.LANGUAGE: QT_TRANSLATE_NOOP("Checks", "Can be spoken here."),
    Subject.MICROPHONE: QT_TRANSLATE_NOOP("Checks", "Plugged in."),
    Subject.HEADSET: QT_TRANSLATE_NOOP("Checks", "Plugged in."),
    Subject.PERMISSION: QT_TRANSLATE_NOOP("Checks", "Dragoman may use the chosen microphones."),
    Subject.SHARED: QT_TRANSLATE_NOOP("Checks", "Nobody hears or speaks through somebody else's device."),
    Subject.LOOP: QT_TRANSLATE_NOOP("Checks", "No microphone carries what a headset plays."),
    Subject.TELEPHONE_MICROPHONE: QT_TRANSLATE_NOOP("Checks", "Full quality."),
    Subject.TELEPHONE_HEADSET: QT_TRANSLATE_NOOP("Checks", "Full quality."),
}
_BAD: Final[Mapping[Subject, str]] = {
    Subject.SERVICE: QT_TRANSLATE_NOOP("Checks", "A part, an address or a key is missing. Look into the settings."),
    Subject.LANGUAGE: QT_TRANSLATE_NOOP("Checks", "The interpreter on this machine cannot speak it. Choose another."),
    Subject.MICROPHONE: QT_TRANSLATE_NOOP("Checks", "None is chosen yet."),
    Subject.HEADSET: QT_TRANSLATE_NOOP("Checks", "None: the translation will be read, not heard."),
    Subject.PERMISSION: QT_TRANSLATE_NOOP(
        "Checks", "A microphone cannot be opened: the system does not allow it, or another program holds it."
    ),
    Subject.SHARED: QT_TRANSLATE_NOOP("Checks", "Two people share one device, and their words would be mixed."),
    Subject.LOOP: QT_TRANSLATE_NOOP(
        "Checks", "A microphone carries what a headset plays: translations would be translated again."
    ),
    Subject.TELEPHONE_MICROPHONE: QT_TRANSLATE_NOOP(
        "Checks",
        "%1 falls to telephone quality while its own microphone is open. Use another microphone, and listen with it.",
    ),
    Subject.TELEPHONE_HEADSET: QT_TRANSLATE_NOOP(
        "Checks",
        "%1 is at telephone quality. Close the program that uses its microphone, or choose its profile for music.",
    ),
}
_FIXES: Final[Mapping[Subject, str]] = {
    Subject.SERVICE: QT_TRANSLATE_NOOP("Checks", "Settings"),
    Subject.LANGUAGE: QT_TRANSLATE_NOOP("Checks", "Choose for me"),
    Subject.MICROPHONE: QT_TRANSLATE_NOOP("Checks", "Choose for me"),
    Subject.HEADSET: QT_TRANSLATE_NOOP("Checks", "Choose for me"),
    Subject.PERMISSION: QT_TRANSLATE_NOOP("Checks", "Try again"),
    Subject.SHARED: QT_TRANSLATE_NOOP("Checks", "Choose for me"),
    Subject.LOOP: QT_TRANSLATE_NOOP("Checks", "Choose for me"),
    Subject.TELEPHONE_MICROPHONE: QT_TRANSLATE_NOOP("Checks", "Choose for me"),
    Subject.TELEPHONE_HEADSET: QT_TRANSLATE_NOOP("Checks", "Choose for me"),
}


_DEVICES: Final = frozenset({Subject.MICROPHONE, Subject.HEADSET})
_GONE: Final = QT_TRANSLATE_NOOP("Checks", "The chosen one is not plugged in.")
_GONE_BY_SORT: Final[Mapping[DeviceSort, str]] = {
    DeviceSort.APPLICATION: QT_TRANSLATE_NOOP("Checks", "The chosen program plays no sound now. Let it play."),
    DeviceSort.MEETING: QT_TRANSLATE_NOOP(
        "Checks", "No virtual microphone can be made here. A virtual cable can do it."
    ),
}
_GOOD_BY_SORT: Final[Mapping[DeviceSort, str]] = {
    DeviceSort.APPLICATION: QT_TRANSLATE_NOOP("Checks", "All that this program plays is interpreted."),
    DeviceSort.MONITOR: QT_TRANSLATE_NOOP("Checks", "All that this output plays is interpreted."),
    DeviceSort.MEETING: QT_TRANSLATE_NOOP(
        "Checks", "Press Start, then choose “Dragoman → %1” as the microphone in the meeting program."
    ),
}
_HOW: Final = QT_TRANSLATE_NOOP("Checks", "Show me how")
_NONE_LEFT: Final = QT_TRANSLATE_NOOP("Checks", "There is none to choose. Plug one in.")


def check_rows(findings: Iterable[Finding], draft: Draft) -> tuple[CheckRow, ...]:
    """Give the lines of the checklist."""
    return tuple(_row(finding, draft) for finding in findings)


def _row(finding: Finding, draft: Draft) -> CheckRow:
    title = translated("Checks", _TITLES[finding.subject])
    if finding.lane is not None:
        is_speakers = finding.subject is Subject.MICROPHONE
        whose = speaker_name(draft, finding.lane) if is_speakers else column_title(draft, finding.lane)
        title = f"{whose}: {title}"
    detail = ""
    if finding.ok is not None:
        sentence = translated("Checks", _what_is_well(finding) if finding.ok else _what_is_wrong(finding))
        detail = sentence.replace("%1", finding.name.removeprefix(sort_of(finding.name).value))
    if finding.subject is Subject.LANGUAGE:
        name = language_name(finding.name)
        detail = f"{name[:1].upper()}{name[1:]}. {detail}"
    return CheckRow(
        id=finding.id,
        title=title,
        ok=finding.ok,
        detail=detail,
        fix_label=_fix_label(finding),
        required=finding.required,
    )


def _fix_label(finding: Finding) -> str | None:
    """Say what can be done; nobody's meeting is exchanged for a microphone because it is silent at the moment."""
    sort = sort_of(finding.name) if finding.subject in _DEVICES else DeviceSort.CARD
    if sort is DeviceSort.MEETING:
        return translated("Checks", _HOW)
    may_choose = finding.can_choose and sort is not DeviceSort.APPLICATION
    return translated("Checks", _FIXES[finding.subject]) if may_choose else None


def _what_is_well(finding: Finding) -> str:
    """Give the source text of what is well."""
    well = _GOOD[finding.subject]
    return _GOOD_BY_SORT.get(sort_of(finding.name), well) if finding.subject in _DEVICES else well


def _what_is_wrong(finding: Finding) -> str:
    """Give the source text of what is wrong."""
    if finding.subject in _DEVICES and finding.name:
        return _GONE_BY_SORT.get(sort_of(finding.name), _GONE)
    if finding.subject is Subject.MICROPHONE and not finding.can_choose:
        return _NONE_LEFT
    return _BAD[finding.subject]
