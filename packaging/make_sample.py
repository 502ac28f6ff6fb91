"""Make the sample conversation again: Kokoro speaks the scene, one track a speaker, the turns aligned in time.

    .venv/bin/python packaging/make_sample.py --voices FOLDER

FOLDER holds Kokoro's voices as `NAME.bin`, for instance the `voices` folder of the npm package kokoro-js 1.2.1. The
model comes with Dragoman's own dependencies; `espeak-ng`, a separate program, turns text into sounds.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
import soundfile

from desktop_app.service.parts import kokoro_builtin

SAMPLE_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sample"
RATE_HZ = 24_000
PEAK = 0.6
STYLE_SIZE = 256

# The sounds that Kokoro was trained to read as one letter. Source: the grapheme-to-phoneme tables of its authors.
JOINED_SOUNDS = {
    "a^ɪ": "I", "a^ʊ": "W", "d^z": "ʣ", "d^ʒ": "ʤ", "e^ɪ": "A", "o^ʊ": "O", "ə^ʊ": "Q", "s^s": "S", "t^s": "ʦ",
    "t^ʃ": "ʧ", "ɔ^ɪ": "Y",
}  # fmt: skip

Sound = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Model:
    """Kokoro, and the number of each sound that it reads."""

    session: onnxruntime.InferenceSession
    symbols: dict[str, int]


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: a style of Kokoro, and the accent in which espeak-ng reads the text."""

    style: npt.NDArray[np.float32]
    """float32 [n_lengths, 1, 256]: one row for each number of sounds."""
    accent: str
    speed: float


def sounds(text: str, accent: str) -> str:
    """Spell `text` in the letters that Kokoro reads, punctuation kept."""
    spelled = ""
    for piece in re.findall(r"[^,.;:!?¿¡]+|[,.;:!?]", text):
        if piece in ",.;:!?":
            spelled += piece
            continue
        command = ["espeak-ng", "-q", "--ipa", "--tie=^", "-v", accent, piece]
        spoken = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for tied, letter in JOINED_SOUNDS.items():
            spoken = spoken.replace(tied, letter)
        spelled += (" " if spelled else "") + " ".join(spoken.replace("^", "").split())
    return spelled


def speak(model: Model, text: str, voice: Voice) -> Sound:
    """Speak one sentence, without the silence around it."""
    tokens = [model.symbols[letter] for letter in sounds(text, voice.accent) if letter in model.symbols]
    feeds = {
        "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
        "style": voice.style[len(tokens)].reshape(1, STYLE_SIZE),
        "speed": np.array([voice.speed], dtype=np.float32),
    }
    speech: Sound = np.asarray(model.session.run(None, feeds)[0], dtype=np.float32).ravel()
    loud = np.flatnonzero(np.abs(speech) > 0.01 * np.abs(speech).max())
    margin = RATE_HZ // 50
    kept: Sound = speech[max(0, loud[0] - margin) : loud[-1] + margin]
    return kept * np.float32(PEAK / np.abs(kept).max())


def silence(length_s: float) -> Sound:
    """Make silence."""
    return np.zeros(round(length_s * RATE_HZ), dtype=np.float32)


def turn(model: Model, sentences: list[str], voice: Voice, pause_s: float) -> Sound:
    """Speak one turn: its sentences with a pause between them."""
    pieces: list[Sound] = []
    for sentence in sentences:
        pieces += [speak(model, sentence, voice), silence(pause_s)]
    return np.concatenate(pieces[:-1])


def tracks(scene: dict[str, Any], model: Model, voices: dict[str, Voice]) -> dict[str, Sound]:
    """Speak the whole scene, one track for each voice; a turn's slot is as long as its longest language needs."""
    pauses = scene["pauses"]
    laid: dict[str, list[Sound]] = {name: [silence(pauses["before_s"])] for name in voices}
    for said in scene["turns"]:
        spoken = {
            f"{said['speaker']}-{language}": turn(
                model, said[language], voices[f"{said['speaker']}-{language}"], pauses["sentence_s"]
            )
            for language in said
            if language != "speaker"
        }
        n_frames = max(map(len, spoken.values())) + len(silence(pauses["turn_s"]))
        for name, pieces in laid.items():
            speech = spoken.get(name, silence(0))
            pieces.append(np.pad(speech, (0, n_frames - len(speech))))
    return {name: np.concatenate([*pieces, silence(pauses["after_s"])]) for name, pieces in laid.items()}


def kokoro() -> Model:
    """Load the model that Dragoman's own dependencies carry."""
    files = kokoro_builtin()
    if files is None:
        raise SystemExit("The voice Kokoro is not installed; run the setup first.")
    session = onnxruntime.InferenceSession(files.content(), providers=["CPUExecutionProvider"])
    return Model(session, json.loads(files.symbols.read_text(encoding="utf-8")))


def main() -> None:
    """Read the scene, speak it, write the tracks."""
    parser = argparse.ArgumentParser(description="Make the sample conversation again.")
    parser.add_argument("--voices", type=Path, required=True, help="folder with Kokoro's voices (NAME.bin)")
    parser.add_argument("--out", type=Path, default=SAMPLE_FOLDER, help="where the tracks are written")
    options = parser.parse_args()
    scene = tomllib.loads((SAMPLE_FOLDER / "scene.toml").read_text(encoding="utf-8"))
    voices = {}
    for name, voice in scene["voices"].items():
        style = np.fromfile(options.voices / f"{voice['name']}.bin", dtype=np.float32).reshape(-1, 1, STYLE_SIZE)
        voices[name] = Voice(style, voice["accent"], voice["speed"])
    for name, track in tracks(scene, kokoro(), voices).items():
        path = options.out / f"{name}.opus"
        soundfile.write(path, track, RATE_HZ, format="OGG", subtype="OPUS")
        print(f"{path.name}: {len(track) / RATE_HZ:.1f} s, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
