"""Do these words make a whole, or does their speaker only draw breath? Tells the one from the other.

Pure. A recogniser closes whatever it is given with a full stop; the last word tells more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.service.gates import plain

if TYPE_CHECKING:
    from desktop_app.service.stages import Recognised

_SURE = 0.6
"""Beginnings that were cut off are often misheard and seldom so surely; 19 of 20 whole Spanish phrases are surer."""

_LEADING_ON = {
    "en": "a an the and or but nor because if when while which who whose to of in on at by for from with without into "
          "about as than is are was were be been am will would can could shall should may might must has had i he we "
          "they my your his its our their very um uh er need want take bring buy put give get find",
    "es": "el la los las un una unos unas y e o u ni pero sino porque si cuando mientras que quien cuyo a al de del en "
          "con sin por para sobre entre hasta desde como es son era fue ser estar he ha han había mi tu su mis tus sus "
          "nuestro nuestra muy eh necesito necesita quiero quiere tengo tiene busco dame deme puedo puede encontrar",
    "pt": "o a os as um uma uns umas e ou nem mas porque se quando enquanto que quem ao à aos às de do da dos das em "
          "no na nos nas com sem por pelo pela para sobre entre até desde como é são era foi ser estar meu minha teu "
          "tua seu sua nosso nossa muito preciso precisa quero quer tenho tem posso pode encontrar",
}  # fmt: skip
"""Words after which more is to come: what is needed, wanted or had is mostly named. Some can end a sentence as well
("Where are you from?"): that waits a little."""

_LEADERS = {language: frozenset(words.split()) for language, words in _LEADING_ON.items()}


def is_whole(heard: Recognised) -> bool:
    """Say whether what was heard is surely a whole sentence or clause."""
    words = plain(heard.text).split()
    if not words or heard.confidence < _SURE or not heard.text.endswith((".", "?", "!", "。", "？", "！")):
        return False
    return not heard.text.endswith(("..", ",.")) and words[-1] not in _LEADERS.get(heard.language, frozenset())
