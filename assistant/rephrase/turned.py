"""The last question put with another interrogative: "Who signed the pact?" with "Where?"."""

import re
from collections.abc import Callable

from assistant.question.question import TOPIC
from assistant.question.verbs import russian
from assistant.rephrase.grammar import is_definite, is_plural
from assistant.rephrase.pointing import MORE, OF_THEM, VERBS
from assistant.rephrase.things import IN_BETWEEN
from assistant.rephrase.topic import head_of
from ingest.registers.lexicon.names import WORD, script
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, INTERROGATIVES

BARE = FUNCTION_WORDS | INTERROGATIVES | MORE
ADVERBIAL = re.compile(
    r"(?:in|on|at|by|from|to|with|for|of) (?:which|what|whose)\b|(?:what|which) (?:date|day|month|year|time)\b|"
    r"(?:в|на|с|к|о|от|из|у|по|до|при) как\w+\b|как(?:ого|ому) (?:числа|года|месяца)\b|"
    r"(?:à|en|dans|par|de|avec|pour|sur) quel\w*\b|(?:a|en|con|de|por|para) qu(?:é|ién)\b|"
    r"(?:in|an|mit|von|bei|zu|für|aus|auf) (?:welche\w|we[mn])\b|(?:em|com|por|de|a) (?:que|qual|quem)\b",
    re.IGNORECASE,
)
"""An interrogative with its noun that is no subject: "On what date?"."""
LED = (
    r"(?:in|on|at|by|from|to|with|for|of) (?:whom|(?:which|what|whose)(?: \w+){1,2}?)"
    r"(?= (?:did|does|do|was|were|is|are|has|have|had|will|would)\b)|(?:which|what) (?:date|day|month|year)|"
    r"(?:в|на|с|к|о|от|из|у|по|до|при) (?:ке?м|ком|кого|кому|как\w+ \w+)|как(?:ого|ому) (?:числа|года|месяца)|"
    r"(?:à|en|dans|par|de|avec|pour|sur) (?:qui|quel\w* \w+)|¿?(?:a|en|con|de|por|para) (?:quién|qué \w+)|"
    r"(?:in|an|mit|von|bei|zu|für|aus|auf) (?:wem|welche\w \w+)"
)
Turn = Callable[[re.Match[str], str], str]


def turned_to(asked: str, last: str) -> str:
    """ "Who signed the pact?" asked with "Where?": "Where was the pact signed?"; empty where no verb turns so."""
    topic, last = "".join(TOPIC.findall(last)), TOPIC.sub("", last).rstrip("?？ ")
    said = [word.casefold() for word in WORD.findall(asked)]
    turns = (
        IN_CHINESE.fullmatch(asked)
        or all(word in BARE - VERBS for word in said)
        or (ADVERBIAL.match(asked) and not VERBS & set(said))
    )
    for who, turn in TURNED if turns and script(asked) == script(last) else ():
        if (match := re.match(rf"{who}$", last, re.IGNORECASE)) and (turned := turn(match, asked)):
            return f"{turned}? ({topic})" if topic else f"{turned}?"
    return ""


def done_by(match: re.Match[str], asked: str) -> str:
    """Who did what was done, in the active: "By whom?" of "When was the pact signed?" is "Who signed the pact?"."""
    by = BY.fullmatch(asked)
    who = "who" if by and by["who"].casefold() == "whom" else by and by["who"]
    return f"{who} {match['verb']} {match['rest']}" if who else ""


def passive(match: re.Match[str], asked: str) -> str:
    verb, rest = match["verb"], match["rest"]
    many = is_plural(head_of(IN_BETWEEN.split(rest)[0]))
    return f"{asked} {'were' if many else 'was'} {rest} {verb}" if is_definite(rest) else ""


def by_nobody(match: re.Match[str], asked: str) -> str:
    verb = russian().parse(match["verb"])[0]
    many = verb.inflect({"plur"}) if verb.tag.POS == "VERB" else None
    return f"{asked} {many.word} {match['rest']}" if many else ""


def counted(match: re.Match[str], asked: str) -> str:
    """How many of those there were of whom a question asked when or where."""
    many = OF_THEM.match(asked)
    return f"{many['many']} {match['rest']}" if many and is_plural(head_of(match["subject"])) else ""


IN_CHINESE = re.compile(
    r"[那是]{0,2}(?P<asks>什[么麼]时候|何时|哪一?[天年]|在?(?:哪[里裡儿]|什[么麼]地方)|为(?:什[么麼]|何))[的呢]?"
)
BY = re.compile(r"by (?P<who>whom|(?:which|what) [\w ]+)", re.IGNORECASE)
TURNED: tuple[tuple[str, Turn], ...] = (
    (r"(?:when|where|why) (?:was|were) (?P<rest>.+?) (?P<verb>\w+ed(?: \w+)?)", done_by),
    (r"(?:when|where|why) (?:did|does|do|will) (?P<rest>(?P<subject>(?:[\w-]+ )*?[a-z]+s)\b.*)", counted),
    (r"(?:是)?谁(?P<rest>.+)", lambda match, asked: IN_CHINESE.sub(r"\g<asks>", asked) + match["rest"]),
    (r"who (?P<verb>(?:co-)?\w+ed) (?P<rest>.+)", passive),
    (r"кто (?P<verb>\w+) (?P<rest>.+)", by_nobody),
    (r"qui a (?P<rest>.+)", lambda match, asked: f"{asked} a-t-on {match['rest']}"),
    (r"wer hat (?P<rest>.+)", lambda match, asked: f"{asked} hat man {match['rest']}"),
    (
        r"(?:(?:when|where|why)(?= (?:did|does|do|was|were|is|are|has|have|had|will|would)\b)|who(?= did\b)|whom|"
        r"what(?= (?:did|does|do)\b)|quand|où|pourquoi|wann|wo|warum|когда|где|почему|¿?(?:cuándo|dónde|por qué)|"
        rf"quando|onde|{LED}) (?P<rest>.+)",
        lambda match, asked: "" if OF_THEM.match(asked) else f"{asked} {match['rest']}",
    ),
)
"""Questions after somebody, or after when and where, and how another interrogative is put before what they ask."""
