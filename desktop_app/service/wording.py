"""The spelling that a target language asks for and pivots lose: inverted marks, accents of questions, capitals.

Pure.
"""

from __future__ import annotations

import re

from desktop_app.service.phrases import sentences

_ASKING = {
    "donde": "dónde", "adonde": "adónde", "como": "cómo", "cuando": "cuándo", "cuanto": "cuánto", "cuanta": "cuánta",
    "cuantos": "cuántos", "cuantas": "cuántas", "cual": "cuál", "cuales": "cuáles", "que": "qué", "quien": "quién",
    "quienes": "quiénes", "porque": "por qué",
}  # fmt: skip
_ASKING_WORDS = frozenset((*_ASKING, *_ASKING.values()))
_TAGS = frozenset(("puede", "pueden", "puedo", "podría", "quiere", "verdad", "no", "cierto", "sabe", "vale"))
"""Words that begin a question after a comma, though they begin statements as well."""
_WISHES = frozenset(
    ("tenga", "tengas", "le", "les", "te", "se", "sea", "vaya", "viva", "pase", "descanse", "aproveche")
)
"""After these, an exclaimed "que" is a wish and bears no accent: ¡Que le vaya bien!"""
_PREPOSITIONS = frozenset(("a", "con", "de", "desde", "en", "hasta", "para", "por", "y", "pero", "entonces"))
_CLAUSES = re.compile(r"(?<=[,;:])\s+")
_WORD = re.compile(r"[^\W\d_]+")
_EXCLAIMING = {"que": "qué", "como": "cómo", "cuanto": "cuánto"}


def finished(text: str, target: str) -> str:
    """Put a translation into the spelling that its readers expect."""
    text = " ".join(text.split())
    if target == "es":
        text = " ".join(_spanish(sentence) for sentence in sentences(text))
    return _capital(text)


def _capital(text: str) -> str:
    """Begin with a capital letter, whatever marks stand before it."""
    found = _WORD.search(text)
    if found is None or text[: found.start()].strip("¿¡\"'“«( "):
        return text
    start = found.start()
    return text[:start] + text[start].upper() + text[start + 1 :]


def _spanish(sentence: str) -> str:
    """Open questions and exclamations, and give the words that ask their accents."""
    end = sentence.rstrip("\"'”») ")
    if end.endswith("?") and "¿" not in sentence:
        return _opened(sentence, "¿", _ASKING)
    if end.endswith("!") and "¡" not in sentence:
        return _opened(sentence, "¡", _EXCLAIMING)
    return sentence


def _opened(sentence: str, mark: str, accents: dict[str, str]) -> str:
    clauses = _CLAUSES.split(sentence)
    start = 0
    for index in range(len(clauses) - 1, 0, -1):  # "Buenos días, ¿cómo está?", but "¿Si llueve, iremos?"
        if _asks(clauses[index]):
            start = index
            break
    clauses[start] = mark + _accented(clauses[start], accents)
    return " ".join(clauses)


def _asks(clause: str) -> bool:
    words = [word.lower() for word in _WORD.findall(clause)[:2]]
    if words and words[0] in _PREPOSITIONS:
        words = words[1:]
    return bool(words) and (words[0] in _ASKING_WORDS or words[0] in _TAGS)


def _accented(clause: str, accents: dict[str, str]) -> str:
    words = [word.lower() for word in _WORD.findall(clause)[:2]]
    if len(words) > 1 and words[0] == "que" and words[1] in _WISHES:
        return clause
    for found in list(_WORD.finditer(clause))[:2]:
        word = found.group()
        accented = accents.get(word.lower())
        if accented is not None:
            accented = accented[0].upper() + accented[1:] if word[0].isupper() else accented
            return clause[: found.start()] + accented + clause[found.end() :]
        if word.lower() not in _PREPOSITIONS:
            break
    return clause
