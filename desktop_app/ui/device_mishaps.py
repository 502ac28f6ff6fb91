"""What can go wrong with microphones, headsets and sound files, as data."""

from __future__ import annotations

from typing import Final

from desktop_app.ui.marked import QT_TRANSLATE_NOOP
from desktop_app.ui.trouble import AS_BEFORE, ECHO, HEADSET, HEARS_AGAIN, KEEPS, MICROPHONE, NONE, NOTHING, Case, Cases

DEVICE_CASES: Final[Cases] = (
    (
        ("microphone_lost",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The microphone of this side is gone."),
            QT_TRANSLATE_NOOP("Advice", "Plug it in again, or choose another one."),
            MICROPHONE,
            HEARS_AGAIN,
        ),
    ),
    (
        ("microphone_stopped",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The program “%1” plays no sound any more."),
            QT_TRANSLATE_NOOP("Advice", "Let it play again, or choose something else."),
            MICROPHONE,
            HEARS_AGAIN,
        ),
    ),
    (
        ("microphone_failed",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The microphone that was chosen cannot be used."),
            QT_TRANSLATE_NOOP("Advice", "Choose another one, or plug it in again."),
            MICROPHONE,
            AS_BEFORE,
        ),
    ),
    (
        ("microphone_unusable",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The microphone “%1” cannot be used."),
            QT_TRANSLATE_NOOP("Advice", "Choose another one, or plug it in again."),
            MICROPHONE,
            NOTHING,
        ),
    ),
    (
        ("track_unusable",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The sound file of this side cannot be used."),
            QT_TRANSLATE_NOOP("Advice", "Choose a microphone, or drop another file on this side."),
            MICROPHONE,
            NOTHING,
        ),
    ),
    (
        ("microphone_silent",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The microphone “%1” delivers nothing at all."),
            QT_TRANSLATE_NOOP("Advice", "Look for a switch on it or on its cable, or choose another one."),
            MICROPHONE,
        ),
    ),
    (
        ("echo_found",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The microphone “%1” hears what is played to somebody."),
            QT_TRANSLATE_NOOP(
                "Advice", "Let Dragoman take the echo out, or use a headset: else it is translated again."
            ),
            ECHO,
        ),
    ),
    (
        ("echo_left",),
        Case(
            QT_TRANSLATE_NOOP(
                "Advice", "The microphone “%1” still hears a loudspeaker, although its echo is taken out."
            ),
            QT_TRANSLATE_NOOP(
                "Advice", "Turn the loudspeaker down, or move it away from the microphone, or use a headset."
            ),
            NONE,
        ),
    ),
    (
        ("cleaning_failed",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "Echo and noise cannot be taken out of a microphone on this machine."),
            QT_TRANSLATE_NOOP("Advice", "Use headsets; the microphone is heard as it is."),
            NONE,
        ),
    ),
    (
        ("monitor_failed",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The other device that this should be heard with cannot be used."),
            QT_TRANSLATE_NOOP("Advice", "Choose another one. Whoever listens here is heard and hears as before."),
            NONE,
        ),
    ),
    (
        ("crosstalk_found",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The microphone “%1” hears the other speaker too."),
            QT_TRANSLATE_NOOP("Advice", "Move the microphones apart or closer to the mouth, or speak one at a time."),
            NONE,
        ),
    ),
    (
        ("outlet_lost",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The headset of this side is gone."),
            QT_TRANSLATE_NOOP("Advice", "Plug it in again, or choose another one. The text goes on."),
            HEADSET,
            KEEPS,
        ),
    ),
    (
        ("outlet_failed",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The headset that was chosen cannot be used."),
            QT_TRANSLATE_NOOP("Advice", "Choose another one, or plug it in again."),
            HEADSET,
            AS_BEFORE,
        ),
    ),
    (
        ("outlet_unusable",),
        Case(
            QT_TRANSLATE_NOOP("Advice", "The headset “%1” cannot be used."),
            QT_TRANSLATE_NOOP("Advice", "Choose another one, or plug it in again."),
            HEADSET,
            NOTHING,
        ),
    ),
)
