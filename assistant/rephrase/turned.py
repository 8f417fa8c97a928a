"""The last question put with another interrogative: "Who signed the pact?" with "Where?"."""

import re
from collections.abc import Callable

from assistant.question.question import TOPIC
from assistant.question.verbs import russian
from assistant.rephrase.grammar import is_definite, is_plural
from assistant.rephrase.pointing import MORE, VERBS
from assistant.rephrase.things import IN_BETWEEN
from assistant.rephrase.topic import head_of
from ingest.registers.lexicon.names import WORD, script
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, INTERROGATIVES

BARE = FUNCTION_WORDS | INTERROGATIVES | MORE
Turn = Callable[[re.Match[str], str], str]


def turned_to(asked: str, last: str) -> str:
    """ "Who signed the pact?" asked with "Where?": "Where was the pact signed?"; empty where no verb turns so."""
    topic, last = "".join(TOPIC.findall(last)), TOPIC.sub("", last).rstrip("?？ ")
    is_bare = all(word.casefold() in BARE - VERBS for word in WORD.findall(asked))
    for who, turn in TURNED if is_bare and script(asked) == script(last) else ():
        if (match := re.match(who, last, re.IGNORECASE)) and (turned := turn(match, asked)):
            return f"{turned}? ({topic})" if topic else f"{turned}?"
    return ""


def passive(match: re.Match[str], asked: str) -> str:
    verb, rest = match["verb"], match["rest"]
    many = is_plural(head_of(IN_BETWEEN.split(rest)[0]))
    return f"{asked} {'were' if many else 'was'} {rest} {verb}" if is_definite(rest) else ""


def by_nobody(match: re.Match[str], asked: str) -> str:
    verb = russian().parse(match["verb"])[0]
    many = verb.inflect({"plur"}) if verb.tag.POS == "VERB" else None
    return f"{asked} {many.word} {match['rest']}" if many else ""


TURNED: tuple[tuple[str, Turn], ...] = (
    (r"who (?P<verb>(?:co-)?\w+ed) (?P<rest>.+)", passive),
    (r"кто (?P<verb>\w+) (?P<rest>.+)", by_nobody),
    (r"qui a (?P<rest>.+)", lambda match, asked: f"{asked} a-t-on {match['rest']}"),
    (r"wer hat (?P<rest>.+)", lambda match, asked: f"{asked} hat man {match['rest']}"),
    (
        r"(?:(?:when|where|why)(?= (?:did|does|do|was|were|is|are|has|have|had|will|would)\b)|who(?= did\b)|whom|"
        r"what(?= (?:did|does|do)\b)|quand|où|pourquoi|wann|wo|warum|когда|где|почему|¿?(?:cuándo|dónde|por qué)|"
        r"quando|onde) (?P<rest>.+)",
        lambda match, asked: f"{asked} {match['rest']}",
    ),
)
"""Questions after somebody, or after when and where, and how another interrogative is put before what they ask."""
