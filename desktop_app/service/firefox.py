"""Translation by Firefox's models (Bergamot students in int8) through fxtranslate.

The engine's objects are bound to the thread that made them, so all of them live on one worker thread. A sentence takes
about 9 ms, so that thread serves every session.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from fxtranslate import Translator as Model

from desktop_app.core.errors import ServiceError
from desktop_app.service.parts import reserve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.service.parts import FirefoxFiles


_MEMORY_PER_SIZE = 9
"""A loaded model takes up to so many times the address space that its weights take on the disk (measured: 8)."""


class FirefoxTranslator:
    """Every language pair whose model is on this disk; each is loaded when it is first needed."""

    def __init__(self, files: Mapping[tuple[str, str], FirefoxFiles]) -> None:
        """Know the models in `files`, keyed by source and target."""
        self._files = dict(files)
        self._models: dict[tuple[str, str], Model] = {}
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="translation")

    def reaches(self, source: str, target: str) -> bool:
        """Say whether there is a model from `source` into `target`."""
        return (source, target) in self._files

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate one or a few sentences.

        Raises ServiceError when the model is damaged or memory does not suffice.
        """
        return self._thread.submit(self._translate, text, (source, target)).result()

    def close(self) -> None:
        """End the thread; what waits is dropped."""
        self._thread.submit(self._models.clear)  # the objects must die on the thread they were born on
        self._thread.shutdown(wait=True, cancel_futures=False)

    def _translate(self, text: str, pair: tuple[str, str]) -> str:
        model = self._models.get(pair)
        if model is None:
            model = self._models[pair] = self._load(pair)
        try:
            return model.translate_long(text)
        except ValueError as error:
            raise ServiceError(f"The translation from {pair[0]} into {pair[1]} failed.", code="translation") from error

    def _load(self, pair: tuple[str, str]) -> Model:
        files = self._files[pair]
        try:
            reserve(_MEMORY_PER_SIZE * files.model.stat().st_size)
            vocabulary = files.source_vocabulary.read_bytes()
            target_vocabulary = files.target_vocabulary.read_bytes()
            shortlist = files.shortlist.read_bytes() if files.shortlist else None
            return Model(files.model.read_bytes(), vocabulary, target_vocabulary, shortlist)
        except MemoryError as error:
            raise ServiceError(
                f"There is not enough memory to translate from {pair[0]} into {pair[1]}; close other programs.",
                code="model_memory",
            ) from error
        except (OSError, ValueError) as error:
            raise ServiceError(
                f"The model from {pair[0]} into {pair[1]} is damaged; install it again.", code="model_damaged"
            ) from error
