"""Real speech is recognised; silence, noise and damaged models are not taken for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import jiwer
import numpy as np
import pytest

from desktop_app.core.errors import ServiceError
from desktop_app.service.gates import plain
from desktop_app.service.parts import WhisperFiles
from desktop_app.service.prior import LanguagePrior
from desktop_app.service.stages import Recognised
from desktop_app.service.whisper import WhisperRecogniser
from tests.service import speech

if TYPE_CHECKING:
    from desktop_app.service.engine import Engine

ROOT = Path(__file__).parent.parent.parent
PRIOR = LanguagePrior(frozenset(("en", "es", "pt"))).weights()


@pytest.mark.parametrize(
    ("language", "names", "most_errors"),
    [
        ("en", ("en/pbx-invalid", "en/conf-onlyperson", "en/vm-nonumber", "en/austen-0930"), 0.05),
        ("es", ("es/vm-sorry", "es/conf-onlyperson", "es/queue-youarenext"), 0.1),
        ("pt", ("pt/contract", "pt/meeting", "pt/thanks"), 0.1),
    ],
)
def test_people_are_understood(engine: Engine, language: str, names: tuple[str, ...], most_errors: float) -> None:
    heard = [engine.recogniser.recognise(speech.sound(name), PRIOR) for name in names]
    assert {recognised.language for recognised in heard} == {language}
    assert all(recognised.confidence > 0.6 for recognised in heard)
    said = [plain(speech.references()[name]) for name in names]
    assert jiwer.wer(said, [plain(recognised.text) for recognised in heard]) <= most_errors


def test_a_draft_is_understood_as_well(engine: Engine) -> None:
    sound = speech.sound("en/conf-onlyperson")
    draft = engine.recogniser.draft(sound[: len(sound) * 2 // 3], PRIOR)
    assert plain(speech.references()["en/conf-onlyperson"]).startswith(plain(draft.text)[:20])


def test_a_draft_goes_on_from_what_is_settled(engine: Engine) -> None:
    sound = speech.sound("en/conf-onlyperson")
    settled = Recognised("You are currently the one and only", "en", 0.9)
    draft = engine.recogniser.draft(sound, PRIOR, settled)
    assert draft.text.startswith("You are currently the one and only")
    assert draft.text.endswith("person in this conference.")
    assert draft.text.count("currently") == 1


def test_a_phrase_is_recognised_beyond_its_settled_words(engine: Engine) -> None:
    settled = Recognised("You are currently the one and only", "en", 0.95)
    heard = engine.recogniser.recognise(speech.sound("en/conf-onlyperson"), PRIOR, settled)
    assert heard.text == "You are currently the one and only person in this conference."


@pytest.mark.parametrize("level", [0.0, 0.003, 0.05])
def test_nothing_is_made_of_silence_and_noise(engine: Engine, level: float) -> None:
    noise = np.random.default_rng(2).normal(0, 1, 48_000).astype(np.float32) * level
    assert not engine.recogniser.recognise(noise.astype(np.float32), PRIOR).text


def test_a_damaged_model_is_one_sentence(tmp_path: Path) -> None:
    for name in ("model.bin", "config.json", "vocabulary.txt", "tokenizer.json"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    with pytest.raises(ServiceError, match="cannot be loaded") as caught:
        WhisperRecogniser(WhisperFiles("Whisper tiny", tmp_path))
    assert caught.value.code == "model_damaged"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
@pytest.mark.parametrize("n_mebibytes", [50, 400])
def test_no_memory_for_the_model_is_one_sentence(n_mebibytes: int) -> None:
    code = f"""
import resource, psutil
from desktop_app.core.errors import ServiceError
from desktop_app.service import parts, whisper
limit = psutil.Process().memory_info().vms + {n_mebibytes} * 2**20
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    whisper.WhisperRecogniser(parts.whisper_base())
except ServiceError as error:
    print(error.code, error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, timeout=60
    )
    assert done.stdout.startswith("model_memory There is not enough memory for the recognition model Whisper base;")
