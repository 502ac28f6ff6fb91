"""Portuguese numbers in words, for a voice that reads letters only."""

from __future__ import annotations

import re
from typing import Final

_UNITS: Final = [
    "zero",
    "um",
    "dois",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
    "treze",
    "quatorze",
    "quinze",
    "dezesseis",
    "dezessete",
    "dezoito",
    "dezenove",
]
_TENS: Final = ["vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"]
_HUNDREDS: Final = [
    "cento",
    "duzentos",
    "trezentos",
    "quatrocentos",
    "quinhentos",
    "seiscentos",
    "setecentos",
    "oitocentos",
    "novecentos",
]
_SIGNS: Final = {
    "%": "por cento", "€": "euros", "$": "dólares", "ml": "mililitros", "mg": "miligramas", "kg": "quilos",
    "km": "quilômetros", "cm": "centímetros", "h": "horas", "min": "minutos", "°c": "graus", "ºc": "graus",
}  # fmt: skip
_AMOUNT: Final = re.compile(
    r"(?P<money>r\$|us\$|[€$])?\s*(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<part>\d+))?"
    r"(?:\s*(?P<sign>%|€|\$|[°º]c|(?:ml|mg|kg|km|cm|h|min)\b))?"
)
_LARGEST: Final = 999_999_999


def spelled_out(text: str) -> str:
    """Write the numbers of a text, and the signs that stand with them, in words; `text` is in small letters."""
    return _AMOUNT.sub(_amount, text)


def in_words(number: int) -> str:
    """Write a number from 0 to 999,999,999."""
    if number < len(_UNITS):
        return _UNITS[number]
    if number < 100:  # noqa: PLR2004 (places of a number)
        tens, units = divmod(number, 10)
        return _TENS[tens - 2] + (f" e {_UNITS[units]}" if units else "")
    if number < 1_000:  # noqa: PLR2004 (as above)
        hundreds, rest = divmod(number, 100)
        if number == 100:  # noqa: PLR2004 (as above)
            return "cem"
        return _HUNDREDS[hundreds - 1] + (f" e {in_words(rest)}" if rest else "")
    if number < 1_000_000:  # noqa: PLR2004 (as above)
        thousands, rest = divmod(number, 1_000)
        return _joined("mil" if thousands == 1 else f"{in_words(thousands)} mil", rest)
    millions, rest = divmod(number, 1_000_000)
    return _joined(f"{in_words(millions)} {'milhão' if millions == 1 else 'milhões'}", rest)


def _joined(large: str, rest: int) -> str:
    if not rest:
        return large
    takes_and = rest < 100 or rest % 100 == 0  # noqa: PLR2004 (as above)
    return f"{large} {'e ' if takes_and else ''}{in_words(rest)}"


def _amount(found: re.Match[str]) -> str:
    digits = found["whole"].replace(".", "")
    if int(digits) > _LARGEST or (digits[0] == "0" and len(digits) > 1):
        words = " ".join(_UNITS[int(digit)] for digit in digits)
    else:
        words = in_words(int(digits))
    if found["part"]:
        words += " vírgula " + " ".join(_UNITS[int(digit)] for digit in found["part"])
    money = {None: "", "r$": "reais", "us$": "dólares"}.get(found["money"], _SIGNS.get(found["money"] or "", ""))
    return f" {words} {money} {_SIGNS.get(found['sign'] or '', '')} ".replace("  ", " ")
