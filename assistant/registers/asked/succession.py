"""Whether a question asks who held an office right before or after somebody."""

import re
from typing import Literal

from assistant.question.question import TOPIC
from assistant.registers.asked.named import Named
from assistant.registers.asked.office_asked import ASKING, HEADING, HOLDING, POST, without_dates
from assistant.registers.asked.wording import HEADED, TIME_WORDS
from ingest.registers.lexicon.names import CJK, Name
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, HE, INTERROGATIVES
from ingest.registers.people.officials import IN_PASSING
from ingest.registers.people.roles import sort_of

Side = Literal["before", "after"]

EARLIER = re.compile(
    r"\b(?:predecess\w+|предшественни\w+|prédécess\w+|predeceso\w+|vorgänger\w*|predecesso\w+|"
    r"preced\w+|précéd\w+|предшествов\w+)\b|前任",
    re.IGNORECASE,
)
SUCCEEDING = re.compile(
    r"\b(?:success\w+|succeed\w*|replac\w+|follow(?:s|ed)?|t(?:ook|akes?|aken|aking) over from|in place of|"
    r"преемни\w+|смени[лв]\w*|success?eu\w*|succéd\w+|remplac\w+|"
    r"suces\w+|sucedi\w+|sustitu\w+|reemplaz\w+|nachfolg\w*|folgte|abgelöst|ersetzt\w*)\b|接替|继任|繼任|取代",
    re.IGNORECASE,
)
ASKED_FOR = re.compile(
    r"^\W*(?:whom\b|who (?:did|has|had)\b|кого\b|qui .*-t-|a quién\b|wen\b)|(?:接替|取代)了?谁", re.IGNORECASE
)
"""What asks whom somebody succeeded, not who succeeded them."""
WHOSE = re.compile(
    r"^\W*(?:and |so |а |и |et |y |und )?(?:whose|чь(?:им|ей|я|ё)|чей|de quién|de qui|wessen)\b|谁的|誰的",
    re.IGNORECASE,
)
"""What asks whom somebody is the successor of."""
HIM = r"(?:(?:него|неё|нее|lui|elle|él|ella|ihm|ihr)\W+)?"
"""Who is named behind the question: "Wer war vor ihm? (Orlow)"."""
BEFORE = re.compile(rf"(?:\b(?:before|prior to|до|перед|avant|antes de|vor)\s+{HIM}|在)$", re.IGNORECASE)
AFTER = re.compile(rf"\b(?:after|после|après|después de|nach)\s+{HIM}$", re.IGNORECASE)
BEFORE_CJK, AFTER_CJK = re.compile("^(?:之|以)?前"), re.compile("^(?:之|以)?[后後]")
WHO_BESIDE = re.compile(
    r"^\W*(?:who (?:was(?: it)?|came|comes)|кто (?:это )?был|qui (?:c'|l')?était|quién (?:lo )?era|wer war(?: es)?) "
    r"(?:before|after|до|после|avant|après|(?:antes|después) de|vor|nach)\b",
    re.IGNORECASE,
)
OTHER_OFFICE = re.compile(
    r"\b(?:(?P<after>after|после|après|después de|nachdem|nach)|before|prior to|до|перед|avant|antes de|bevor|vor)\s+"
    r"(?P<said>\w[^?]*)",
    re.IGNORECASE,
)
"""What sets offices of somebody against another: "after she left the ministry"."""
WHOEVER = re.compile(r"\b(?:who|whom|кто|кого|qui|quién(?:es)?|wer|wen)\b|[谁誰]", re.IGNORECASE)


def succession(question: str, people: list[Named]) -> Side | None:
    """On which side of the one person named; None where the question asks for anything but offices and their order."""
    lent = TOPIC.search(question)
    asked = [one for one in people if lent is None or one[0].end <= lent.start()] or people
    asks = (WHOEVER, WHOSE, EARLIER, SUCCEEDING, HEADED["officials"])
    if len(asked) != 1 or not any(said.search(question) for said in asks):
        return None
    name = asked[0][0]
    question = TOPIC.sub("", question) if asked is not people or (lent and name.end <= lent.start()) else question
    side = side_of(question, name)
    return side if side and says_only_offices(question[: name.start] + " " + question[name.end :]) else None


def follows_somebody(question: str) -> bool:
    """Whether a question is after whoever came before or after somebody."""
    return any(said.search(question) for said in (EARLIER, SUCCEEDING, WHO_BESIDE))


def beside_office(question: str) -> tuple[Side, str] | None:
    """On which side of an office of theirs somebody's others are asked for, and what is said of that one."""
    found = OTHER_OFFICE.search(question)
    said = sort_of(found["said"]) if found else None
    if not found or not said or not (said.topics or said.kinds - IN_PASSING):
        return None
    return ("after" if found["after"] else "before"), found["said"]


def side_of(question: str, name: Name) -> Side | None:
    whose = WHOSE.search(question) is not None
    if EARLIER.search(question):
        return "after" if whose else "before"
    if SUCCEEDING.search(question):
        return "before" if whose or ASKED_FOR.search(question) else "after"
    lead, tail = question[: name.start], question[name.end :]
    if BEFORE_CJK.search(tail) or (BEFORE.search(lead) and not CJK.search(lead)):
        return "before"
    return "after" if AFTER_CJK.search(tail) or AFTER.search(lead) else None


def says_only_offices(text: str) -> bool:
    """Whether nothing is said but an office, whose it is, and that one follows another."""
    for said in (EARLIER, SUCCEEDING, HEADING, POST):
        text = said.sub(" ", text)
    text = without_dates(ASKING.sub("", text))
    other = {one.text.casefold() for one in tokens(text) if one.kind in (Kind.OTHER, Kind.STOP) and len(one.text) > 1}
    return CJK.search(text) is not None or other <= FUNCTION_WORDS | HE | INTERROGATIVES | TIME_WORDS | HOLDING
