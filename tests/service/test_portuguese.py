"""How Portuguese words sound by rule, beside what eSpeak NG makes of them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.service.parts import resources
from desktop_app.service.portuguese import phonemes

SYMBOLS = json.loads((resources() / "voices" / "kokoro" / "symbols.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Quanto custa o medicamento?", "kwˈɐ̃ŋtʊ kˈustæ ʊ medʒikæmˈeɪŋtʊ"),  # the last but one is stressed, ti and di
        ("português rapaz animal", "poɾətuɡˈes xapˈaz ænimˈaʊ"),  # some endings are stressed, r and rr, l that glides
        ("história táxi água", "istˈɔɾjæ tˈaksi ˈaɡwæ"),  # accents, a mute h, vowels that glide
        ("saúde juiz rainha praia", "saˈudʒy ʒuˈis xaˈiɲæ prˈaɪæ"),  # where two vowels are two syllables
        ("filho banho chuva queijo guerra", "fˈiljʊ bˈɐ̃ɲʊ ʃˈuvæ kˈeɪʒʊ ɡˈɛxæ"),
        ("cartões mãe pão falaram também", "kaɾətˈõjz mˈɐ̃y pˈɐ̃ʊ̃ falˈaɾɐ̃ʊ̃ tɐ̃mbˈeɪŋ"),
        ("exame excelente taxa texto", "ezˈɐ̃my eselˈeɪŋtʃy tˈaʃæ tˈestʊ"),
        ("as duas as filhas", "az dˈuæz as fˈiljæs"),  # an s before a voiced sound
        ("de um em que", "dʒy ũŋ eɪŋ ky"),
        ("Peña Müller", "pˈeɲæ mulˈer"),  # names from elsewhere
        ("tem 12 anos", "tˈeɪŋ dˈozy ˈɐ̃nʊs"),
    ],
)
def test_spelling_tells_the_sounds(written: str, spoken: str) -> None:
    assert phonemes(written) == spoken


@given(st.text(alphabet=st.characters(codec="latin-1")))
def test_whatever_is_written_becomes_sounds_that_the_voice_knows(text: str) -> None:
    known = set(SYMBOLS) | {" "}
    foreign = set("þðøæßµªº")
    assert set(phonemes("".join(letter for letter in text.lower() if letter not in foreign))) <= known
