"""Words of a question that only say what kind of answer is wanted: the city of "which city", "Names of ...?"."""

import re
from collections.abc import Mapping

from assistant.question.interrogatives import Kind
from ingest.registers.lexicon.wordlists import words
from ingest.text.words import tokens

OPENS = re.compile(
    r"\W*(?:(?:The|Exact|Total) )*(?:Names?|Numbers?|Date|Place|Venue|Location|Имена|Имя|Название|Число|Количество|"
    r"Численность|Дата|Место|Noms?|Nombres?|Date|Lieu|Número|Fecha|Lugar|Namen?|Anzahl|Zahl|Datum|Ort)\b"
)


def opened(text: str) -> str:
    """The question without the capital of what it asks for, where it begins so: "Names of the Chinese cutters?"."""
    match = OPENS.match(text)
    return match.group().lower() + text[match.end() :] if match else text


CATEGORIES = words(
    "city country place capital province town venue day date year month time reason number person people official",
    "names venue location имена имя название количество численность дата место nom noms lieu fecha lugar número",
    "minister president leader man men countries cities names officials город стране странах число год человек люди "
    "министр чиновник месте дня ville pays homme femme personne mois jour ciudad país hombre mujer persona día mes "
    "stadt land mann frau person tag monat",
)
CATEGORY_STEMS = frozenset(stem for word in CATEGORIES for stem in tokens(word))

SAID_BY_KIND: Mapping[Kind, frozenset[str]] = {
    "identity": words(
        "position post role title rank job office hold held cargo puesto ocupa ocupaba poste fonction occupe "
        "должность пост занимает занимал 职务 职位 担任"
    ),
    "duration": words(
        "long last lasts lasted take took duré dure dura duró lange dauert dauerte gedauert долго длится длился "
        "длилась длилось длились продолжался продолжалась продолжалось продолжались 持续"
    ),
    "frequency": words("often frequently regularly часто oft souvent fréquence frecuencia frequência frequenza"),
}
"""Words of a question that its kind says already: what one after somebody's office calls it."""


def is_asked_category(word: str, text: str) -> bool:
    """Whether a word only says what kind of answer is wanted: the city of "which city"."""
    if re.match(rf"\W*(?:the |exact |total )*{re.escape(word)}\b", text.casefold()):
        return word in CATEGORIES
    asks = r"what|which|what (?:is|was) the|how many|how much|как\w{2,3}|qu\w+|welche\w?"
    asked = re.search(rf"\b(?:{asks}) (?:\w+ )?{re.escape(word)}\b", text.casefold())
    return asked is not None and not CATEGORY_STEMS.isdisjoint(tokens(word))
