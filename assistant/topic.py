"""What a conversation is about, as words in brackets behind a question that leans on it."""

import re

from assistant.pointing import PERSONAL
from assistant.question import TOPIC
from ingest.registers.names import CJK, WORD
from ingest.registers.wordlists import FUNCTION_WORDS, INTERROGATIVES

OPENING = re.compile(
    r"^[¿¡\s]*(?:(?:(?:in|on|at|to|by|from|with|for) )?(?:who|whom|whose|what|when|where|why|how(?: (?:many|much|"
    r"long|often))?|which)|"
    r"(?:в|на|с|к|о|от|из|по) как\w+|кто|кого|кому|кем|чем|что|когда|где|куда|откуда|почему|зачем|сколько|как\w{0,3}|"
    r"(?:à|de|par|avec|dans|en|sur) qu\w+|qu['’](?:est-ce qu[ei'’]?)?|qui|que|quoi|quand|où|pourquoi|combien|"
    r"comment|quel\w*|"
    r"(?:a|de|con|por|en|para) qu\w+|qué|quién\w*|cuándo|dónde|cómo|cuál\w*|cuánt\w+|"
    r"(?:mit|von|bei|an|in) we\w+|wer|wen|wem|was|wann|wo\w*|warum|wie(?: viele)?|welche\w?)\b\s*"
    r"(?:(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|est|sont|a|ont|était|fue|es|son|era|ha|han|"
    r"ist|sind|war|waren|hat|haben|wurde|wurden)\b\s*)?",
    re.IGNORECASE,
)
AUXILIARY = re.compile(r"(?<=[a-z] )(?:did|does|do) (?=[A-Zа-яa-z])")
PARTS = 2
"""Of what was spoken of, the last and the first are kept: the one says what is meant, the other names it."""
LONGEST = 18
"""Words of a part."""
FEW = 2
"""Words that say nothing by themselves beside a pronoun: "it take effect"."""
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NTH = re.compile(r"\b\d+(?:st|nd|rd|th|e|er|ème|-?[йяео]\w{0,2}|º|ª)\b|第[一二三四五六七八九十\d]+", re.IGNORECASE)


def topic(question: str, fresh: str = "") -> str:
    """What a question that stands alone is about; what `fresh` dates or counts anew is put anew or left out."""
    given = TOPIC.search(question)
    own = subject(TOPIC.sub("", question))
    parts = [own, *(given.group(1).split("; ") if given else [])]
    parts = [part for part in (renewed(part, fresh) for part in parts) if says_something(part)]
    parts = list(dict.fromkeys(parts))
    kept = [parts[0], parts[-1]] if len(parts) > PARTS else parts
    return "; ".join(" ".join(part.split()[:LONGEST]) for part in kept)


def subject(question: str) -> str:
    """A question without its interrogative."""
    rest = OPENING.sub("", question)
    return AUXILIARY.sub("", rest, count=1).strip(" ?？¿.؟")


def says_something(part: str) -> bool:
    """Whether words are left that name something; those around a pronoun do not."""
    own = [w for w in WORD.findall(part) if CJK.search(w) or w.casefold() not in FUNCTION_WORDS | INTERROGATIVES]
    return len(own) > FEW or (bool(own) and not PERSONAL.search(part))


def renewed(part: str, fresh: str) -> str:
    """A part of the topic with the year and the number that a new question names, in place of its own."""
    for pattern in (YEAR, NTH):
        now = pattern.findall(fresh)
        if len(now) == 1:
            part = pattern.sub(now[0], part)
    return part


def in_context(question: str, last: str) -> str:
    """The question with what the last one was about in brackets, its own parentheses aside."""
    about = topic(last, question)
    own = question.rstrip()
    return f"{own} ({about})" if about else own
