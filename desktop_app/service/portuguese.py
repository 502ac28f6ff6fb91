"""Sounds of Portuguese words by rule, as they are spoken in Brazil: for machines without the program eSpeak NG.

Spelling tells nearly everything: a word becomes pieces of sound, one of its vowels is stressed, and what a vowel or an
ending consonant becomes depends on where the stress is. Written in the letters of eSpeak's voice `pt-br`, on which
Kokoro was trained. What spelling does not tell (an open or a closed e or o) is guessed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from desktop_app.service.numerals import spelled_out

_WORD: Final = re.compile(r"[^\W\d_]+")
_ACCENTED: Final = "áéíóúâêô"
_TILDES: Final = "ãõ"
_VOWELS: Final = f"aeiou{_ACCENTED}{_TILDES}àü"
_PLAIN: Final = dict(zip("áéíóúâêôãõàü", "aeiouaeoaoau", strict=True))
_LIGHT: Final = frozenset(
    [
        "a",
        "à",
        "ao",
        "aos",
        "as",
        "às",
        "com",
        "da",
        "das",
        "de",
        "do",
        "dos",
        "e",
        "em",
        "eu",
        "lhe",
        "me",
        "na",
        "nas",
        "no",
        "nos",
        "o",
        "os",
        "ou",
        "para",
        "pela",
        "pelas",
        "pelo",
        "pelos",
        "por",
        "que",
        "se",
        "sem",
        "seu",
        "sua",
        "te",
        "um",
        "uma",
        "uns",
        "umas",
    ]
)
"""Words that lean on the next one and have no stress of their own."""
_IRREGULAR: Final = {
    "muito": "mwˈiŋtʊ", "muita": "mwˈiŋtæ", "muitos": "mwˈiŋtʊs", "muitas": "mwˈiŋtæs", "e": "i", "que": "ky",
    "à": "aː", "às": "aːs", "táxi": "tˈaksi", "táxis": "tˈaksis", "próximo": "prˈɔsimʊ", "próxima": "prˈɔsimæ",
    "máximo": "mˈasimʊ", "máxima": "mˈasimæ", "fixo": "fˈiksʊ", "sexo": "sˈɛksʊ", "tóxico": "tˈɔksikʊ",
    "auxílio": "aʊsˈiljʊ", "trouxe": "trˈosy", "porque": "pˈoɾəky", "ela": "ˈɛlæ", "elas": "ˈɛlæs", "hoje": "ˈoʒy",
}  # fmt: skip
_SOUNDS: Final = (
    ("ch|sh", "ʃ"), ("lh", "ʎ"), ("nh", "ɲ"), ("ss|ç", "s"), ("rr", "x"), ("qu(?=[eiéíê])", "k"),
    ("gu(?=[eiéíê])", "ɡ"), ("qu|qü", "kw"), ("gu(?=[aoáóãõâô])|gü", "ɡw"), ("s?c(?=[eiéíê])|sç", "s"),
    ("g(?=[eiéíê])|j", "ʒ"), ("g", "ɡ"), ("ph", "f"), ("c|k|q", "k"), ("y", "i"), ("h", ""), ("z", "z"),
)  # fmt: skip
_SPELLING: Final = re.compile("|".join(f"(?P<s{place}>{pattern})" for place, (pattern, _) in enumerate(_SOUNDS)))
_NASAL: Final = {"a": "ɐ̃", "e": "eɪ", "i": "i", "o": "o", "u": "ũ"}
_GLIDES: Final = {"i": "ɪ", "u": "ʊ"}
_OPEN: Final = {"e": "ɛ", "o": "ɔ"}
_VOICED: Final = "bdɡvzʒmnlɾrj"


def phonemes(clause: str) -> str:
    """Write a clause in IPA, with stress marks; what is no word is left out."""
    words = _WORD.findall(_at_home(spelled_out(unicodedata.normalize("NFC", clause.lower()))))
    spoken = [_word(word) for word in words]
    for place, sounds in enumerate(spoken[:-1]):
        following = spoken[place + 1].lstrip("ˈ")[:1]
        if sounds.endswith("s") and (following in _VOICED or following in "aæeɛiɪoɔuʊɐũ"):
            spoken[place] = sounds[:-1] + "z"
    return " ".join(spoken)


def _at_home(text: str) -> str:
    """Write the accents of other languages' names in Portuguese letters."""
    return "".join(
        letter if letter in _VOWELS or letter == "ç" else unicodedata.normalize("NFKD", letter)[0]
        for letter in text.replace("ñ", "nh")
    )


@lru_cache(maxsize=2_048)
def _word(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    letters = _respelled(word)
    vowels = _nuclei(letters)
    if not vowels:
        return "".join(f"{letter}y" for letter in letters)
    stressed = vowels[0] if word in _LIGHT and len(vowels) == 1 else _stressed(letters, vowels)
    pieces = [_sound(letters, place, vowels, stressed, is_light=word in _LIGHT) for place in range(len(letters))]
    if word not in _LIGHT:
        pieces[stressed] = f"ˈ{pieces[stressed]}"
    return "".join(pieces)


def _respelled(word: str) -> str:
    """Write each consonant as one letter of its own sound; vowels keep their accents."""
    word = re.sub(r"([bcdfglmnptvz])\1", r"\1", word)
    word = re.sub(r"^ex(?=[aeiouáéíóúâêô])", "ez", word)
    word = re.sub(r"xc(?=[eiéíê])", "ç", word)
    word = re.sub(r"x(?=[^aeiouáéíóúâêôãõ])|x$", "ç", word)
    word = word.replace("x", "ch").replace("w", "u")
    word = re.sub(rf"(?<=[{_VOWELS}])s(?=[{_VOWELS}])", "z", word)
    word = re.sub(r"^r|(?<=[nls])r", "rr", word)
    return _SPELLING.sub(lambda found: _SOUNDS[int(str(found.lastgroup)[1:])][1], word)


def _nuclei(letters: str) -> list[int]:
    """Find the vowels that make a syllable; the others glide to or from one of them."""
    found: list[int] = []
    for place, letter in enumerate(letters):
        if letter not in _VOWELS:
            continue
        follows_vowel = place > 0 and (place - 1) in found
        if follows_vowel and _glides_after(letters, place):
            continue
        found.append(place)
    return found


def _glides_after(letters: str, place: int) -> bool:
    """Tell whether this vowel and the one before it are one syllable."""
    before, letter = letters[place - 1], letters[place]
    if before in _TILDES:
        return letter in "eoi"
    if letter not in "iu" or before == letter:
        return False
    if before == "i":
        return letter == "u" and letters[place + 1 :] in {"", "s"}
    rest = letters[place + 1 :]
    return not re.match(r"ɲ|[lrzmn](?![aeiouáéíóúâêôãõ])", rest) or before in _ACCENTED


def _stressed(letters: str, vowels: list[int]) -> int:
    for marks in (_ACCENTED, _TILDES):
        marked = [place for place in vowels if letters[place] in marks]
        if marked:
            return marked[-1]
    ending = letters[vowels[-1] :]
    is_last = len(vowels) == 1 or not re.fullmatch(r"(?:[aeo]s?|am|ems?|ens)", ending)
    return vowels[-1] if is_last else vowels[-2]


def _sound(letters: str, place: int, vowels: list[int], stressed: int, *, is_light: bool) -> str:
    if letters[place] not in _VOWELS:
        return _consonant(letters, place, stressed, is_light=is_light)
    if place not in vowels:
        glide = _GLIDES.get(_PLAIN.get(letters[place], letters[place]), "j")
        return {"ão": "ʊ̃", "ãe": "y", "õe": "j"}.get(letters[place - 1 : place + 1], glide)
    if letters[place] in _TILDES:
        return "ɐ̃" if letters[place] == "ã" else "õ"
    if re.match(rf"[mn](?![{_VOWELS}])", letters[place + 1 :]):
        plain = _PLAIN.get(letters[place], letters[place])
        return "ɐ̃ʊ̃" if letters[place:] == "am" and place != stressed else _NASAL[plain]
    if place == stressed and not is_light:
        return _stressed_vowel(letters, place)
    return _weak_vowel(letters, place, vowels, stressed)


def _stressed_vowel(letters: str, place: int) -> str:
    letter, rest = letters[place], letters[place + 1 :]
    plain = _PLAIN.get(letter, letter)
    if plain == "a" and re.match(r"[mnɲ]", rest):
        return "ɐ̃"
    is_open = letter in "éó" or (letter == "o" and re.fullmatch(r"[rzl]as?|v[ea]s?", rest))
    is_open = is_open or (letter == "e" and re.fullmatch(r"(?:l|rr|x|st|br|v)[ae]s?|l", rest))
    return _OPEN.get(plain, plain) if is_open else plain


def _weak_vowel(letters: str, place: int, vowels: list[int], stressed: int) -> str:
    plain, rest = _PLAIN.get(letters[place], letters[place]), letters[place + 1 :]
    if plain in "iu" and place > stressed and place + 1 in vowels:
        return "j" if plain == "i" else "w"
    if rest in {"", "s"}:
        return {"a": "a" if len(vowels) == 1 else "æ", "e": "y", "o": "ʊ"}.get(plain, plain)
    return {"m": "æ", "n": "æ", "ɲ": "ɐ̃"}.get(rest[:1], plain) if plain == "a" else plain


def _consonant(letters: str, place: int, stressed: int, *, is_light: bool) -> str:
    letter, before, rest = letters[place], letters[place - 1 : place], letters[place + 1 :]
    if letter in "td":
        is_soft = rest[:1] in {"i", "í"} or (rest in {"e", "es"} and (place + 1 != stressed or is_light))
        return {"t": "tʃ", "d": "dʒ"}[letter] if is_soft else letter
    if letter == "r" and before and before not in _VOWELS:
        return "r"
    if not rest or (before and before in _VOWELS and rest[0] not in _VOWELS):
        return _ending(letters, place, stressed)
    return {"r": "ɾ", "ʎ": "lj"}.get(letter, letter)


def _ending(letters: str, place: int, stressed: int) -> str:
    """Give the sound of a consonant that ends its syllable."""
    letter, rest = letters[place], letters[place + 1 :]
    if letter in "mn":
        is_swallowed = letters[place - 1 :] == "am" and place - 1 != stressed
        return "" if is_swallowed else "m" if rest[:1] in {"p", "b"} else "ŋ"
    if letter in "sz":
        return "z" if rest and rest[0] in _VOICED else "s"
    return {"l": "ʊ", "r": "ɾə" if rest else "r", "ʎ": "lj"}.get(letter, letter)
