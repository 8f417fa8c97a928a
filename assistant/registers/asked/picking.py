"""The words of questions that pick from a list, or limit it, without naming anything new."""

import re

from assistant.registers.asked.wording import Way, seen
from ingest.registers.lexicon.wordlists import words

ONLY = words(
    "only just those them there ones one held signed took place happen happened take только лишь них там состоялась "
    "состоялись прошла прошли подписано подписан подписаны seulement solo sólo nur davon 只 仅"
)
"""What a question about the records of a list may say of them all."""
TELLING = re.compile(
    r"\b(?:sa(?:y|id)|tell|told|сказа\w+|говори\w+|dit|dijo|sagte\w*|why|how(?! (?:many|often))|"
    r"what(?! (?:was|were|is)\b)|почему|зачем|как|что|pourquoi|comment|por qué|cómo|warum|wie(?! viele)|"
    r"he|him|his|she|her|он|его|ему|она|её|ей|il|elle|él|ella|er|ihn|ihm)\b|[说說谈談为為他她]",
    re.IGNORECASE,
)
"""What asks for more of a record than which one it is."""
BARE = re.compile(
    r"(?:how many|how often|сколько|combien|cuánt[ao]s|wie viele)(?: times| раз| fois| veces)?|[多几]少?[次个個场場]?|"
    r"[那呢的了在有是吗嗎些其中只仅僅是什么时候哪年何时個个次第一最后後近早]",
    re.IGNORECASE,
)
"""What may be said of the records of a list without naming anything new."""
HOW_MANY = re.compile(
    r"\b(?:how many|how often|сколько|combien|cuánt[ao]s|wie viele)\b|多少|几[次个场]|幾[次個場]", re.IGNORECASE
)


def way_of(follow_up: str) -> Way | None:
    """What a question about a list wants of it: how many, the first or the last; None where it does not say."""
    if seen("first", follow_up):
        return "first"
    if seen("last", follow_up):
        return "last"
    return "count" if HOW_MANY.search(follow_up) else None
