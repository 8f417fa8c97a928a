"""Somebody who is described in place of a name: "The man who led the agency in 2016 now heads which body?"."""

import re
from dataclasses import dataclass

from assistant.question.question import understand
from assistant.question.verbs import IRREGULAR
from ingest.registers.lexicon.names import country_of
from ingest.registers.lexicon.wordlists import ROLES, words
from ingest.registers.people.people import Person
from ingest.text.figures import find_dates

SLOT = "{}"
WHO = re.compile(
    r"\b(?P<the>(?:the|that) )(?P<head>(?:(?!the\b)[\w'’-]+ ){0,6}?[\w'’-]+),? "
    r"(?:who (?=\w)|(?P<made>(?:appointed|elected|named|chosen|sworn in)) )|"
    r"(?P<ru>(?:\b[а-яё]+(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|ую|ей) ){0,3}\b[а-яё]+), которы(?:й|е) |"
    r"\b(?P<fr>(?:(?:le|la|du|au) |l['’])(?:[\w'’-]+ ){0,4}?[\w'’-]+) qui |"
    r"\b(?P<es>(?:el|la|del|al) (?:[\w'’-]+ ){0,4}?[\w'’-]+) que ",
    re.IGNORECASE,
)
"""A description and the clause that tells what its person did."""
ASKS_OF = {"the": ("Who", "Which"), "ru": ("Кто",), "fr": ("Qui",), "es": ("Quién",)}
SOMEBODY = re.compile(
    r"(?:man|woman|person|official|one|человек\w*|чиновник\w*|homme|femme|hombre|mujer)$", re.IGNORECASE
)
ASKS = re.compile(
    r"(?:\b(?:in|on|at|by|to|for|with|of|from|under|into) )?\b(?:which|what|whom|how many|how much)\b|"
    r"\b(?:when|where|who)(?=\s*[,?]| and\b)|"
    r"\b(?:кто|кого|кому|кем|что|где|когда|куда|как(?:ой|ая|ое|ие|ого|ую|ом|их|им)|сколько)\b|"
    r"\b(?:qui|quand|où|quel(?:le)?s?|combien|quién|cuándo|dónde|qué|cuál)\b",
    re.IGNORECASE,
)
"""What is asked, also behind its verb: "led which body"; no "when" that opens a clause."""
OPENS = re.compile(r"\W*(?:who|when|where|why|how)\b", re.IGNORECASE)
ENDS = re.compile(
    r"\s*\?|[,;:]? (?:and|и|а|et|y) (?=(?:(?:in|on|at|to|with|for|в|с|на) )?(?:who|wh\w+|how|к\w+|где|сколько)\b)"
)
"""Where a clause ends that closes the question, or its first part."""
INVERTED = re.compile(
    r"\b(?:(?P<do>did|do|does|will|would)|(?:was|were|is|are|has|have|had))\s+(?:\w+ of )?$", re.IGNORECASE
)
"""Before a subject whose verb is yet to come: "what did the man who ... say?"."""
WHO_IS = re.compile(r"\b(?:who|кто|qui|quién) (?:was|is|were|are|est|était|es|fue|был|была)\s+$", re.IGNORECASE)
"""Before a description that is all of the question: "who was the minister who ...?"."""
BESIDE_VERB = words(
    "was were is are has have had been will be later then also now next afterwards subsequently eventually previously "
    "earlier formerly already again first"
)
"""Auxiliaries and adverbs before the verb."""
LATER = frozenset({"later", "then", "also", "afterwards", "subsequently"})
NO_VERB = frozenset({"united", "armed", "related", "limited"})
LEANS = re.compile(
    r"\b(?:(?:that|this|the same) (?:man|woman|person|official|minister|country|state)|"
    r"his|her|its|their|whose|he|she|him|it|they|them|он|она|его|её|ему|ей|им|их)\b",
    re.IGNORECASE,
)
"""What a part of a question says of that which another part asks for."""
TWO_PARTS = re.compile(
    r"(?P<first>(?:Who|Кто|Qui|Quién|Wer) "
    r"(?!did|does|do|was|were|is|are|will|has|had|est|était|es|fue|ist|war|был|такой)[^?;]+?),? "
    r"(?:and|и|а|et|y|und) (?P<then>(?:(?:in|on|at|to|with|for|from|в|на|с) )?(?:who|what|which|when|where|why|how|кто|"
    r"что|когда|где|куда|как\w*|сколько|qu\w+|où|cuándo|dónde|was|wann|wo)\b[^?]+\?)",
    re.IGNORECASE,
)
"""Who did something, and what is asked further of them."""
THAT_ONE = re.compile(
    r"\b(?:he|him|she|он|его|ему|ним|она|ей|ihn|ihm|él)\b|\b(?P<whose>his|her)\b(?= \w)", re.IGNORECASE
)
BEARER = re.compile(
    r"\bthe (?P<head>(?:(?!the\b)[\w'’-]+ ){0,6}?[\w'’-]+) (?:of|in|as of|at|on|during) (?:the )?", re.IGNORECASE
)
"""An office, and what tells when somebody held it."""
BESIDE = re.compile(r"(?P<whom>[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})['’]s (?P<side>successor|predecessor)\b")
WAS_WHAT = re.compile(r"^(?P<who>.*?) (?:had been|has been|was|were|is) (?:what|who) (?P<rest>.*)$")


@dataclass(frozen=True, slots=True)
class Chain:
    """Two questions in one: who is meant, and what is asked of them."""

    first: tuple[str, ...]
    """Who is meant, in wordings of which the likeliest is first."""
    then: str
    """What is asked, with SLOT where the description stood."""
    description: frozenset[str]
    """What it says of the one meant: words of office, and countries."""

    def about(self, name: str) -> str:
        asked = self.then.replace(SLOT, name)
        match = WAS_WHAT.match(asked)
        return f"What was {match['who']} {match['rest']}" if match else asked

    def meant(self, people: list[Person]) -> Person | None:
        """The one of the people named in an answer whom the description fits best, none that the question names."""
        given = understand(self.first[0]).given
        others = [one for one in people if not any(one.answers_to(word) for word in given)]
        return max(others, key=lambda one: len(self.description & one.description), default=None)


def stands_alone(part: str) -> bool:
    """Whether a part of a question can be asked by itself: it names something, and leans on no other part."""
    return LEANS.search(part) is None and bool(understand(part).names)


def chain_of(text: str) -> Chain | None:
    """The chain of a question that describes somebody in place of a name; None for any other."""
    match = WHO.search(text)
    if match is None:
        return of_two_parts(text) or of_a_time(text) or of_an_event(text) or beside_in_office(text)
    kind = next(kind for kind in ASKS_OF if match[kind])
    head = match["head"] if kind == "the" else match[kind]
    said = [word.casefold() for word in re.findall(r"\w+", head)]
    if said[-1].endswith("s") or not (country_of(said[-1]) or any(w in ROLES or SOMEBODY.match(w) for w in said)):
        return None
    if WHO_IS.search(text[: match.start()]):
        return None
    end = clause_end(text, match)
    clause = text[match.end() : end].strip(" ,")
    if len(clause.split()) < 2:
        return None
    clause = f"was {match['made']} {clause}" if match["made"] else clause
    then = re.sub(r" (?=\?)", "", f"{text[: match.start()]}{SLOT} {text[end:].lstrip(' ,')}")
    return Chain(tuple(wordings(kind, head, clause)), then, described(f"{head} {clause}"))


def clause_end(text: str, match: re.Match[str]) -> int:
    """Where the clause ends: before the verb of what is asked behind it, else with the question."""
    start = match.end()
    asked = ASKS.search(text, start)
    if not (OPENS.match(text) or ASKS.search(text[: match.start()])):
        comma = text.find(",", start)
        if match["ru"] and asked and start < comma < asked.start():
            return comma
        return verb_before(text, start, asked.start()) if asked else start
    if verb := INVERTED.search(text[: match.start()]):
        return verb_behind(text, start) if verb["do"] else verb_before(text, start, len(text))
    ends = ENDS.search(text, start)
    return ends.start() if ends else len(text)


def verb_before(text: str, start: int, asked: int) -> int:
    """Where the last verb before what is asked begins, with its adverbs; `start` where there is none."""
    told = list(re.finditer(r"[\w'’-]+", text[start:asked]))
    verbs = [at for at, word in enumerate(told) if at and is_finite(word.group())]
    if not verbs:
        return start
    at = verbs[-1]
    while at > 1 and told[at - 1].group() in BESIDE_VERB:
        at -= 1
    return start + told[at].start()


def verb_behind(text: str, start: int) -> int:
    """Where an infinitive begins that can only be of the question, with its adverbs; `start` where there is none."""
    told = list(re.finditer(r"[\w'’-]+", text[start:]))[2:]
    own = [word for word in told if word.group() in LATER or IRREGULAR.get(word.group()) == word.group()]
    return start + own[0].start() if own else start


def is_finite(word: str) -> bool:
    plain = IRREGULAR.get(word)
    return (plain is not None and plain != word) or (word.endswith("ed") and word.islower() and word not in NO_VERB)


def wordings(kind: str, head: str, clause: str) -> list[str]:
    """Who is meant, asked with the office of the description first where it gives one."""
    who, *which = ASKS_OF[kind]
    only_somebody = len(head.split()) == 1 and (SOMEBODY.match(head) or country_of(head))
    return [f"{word} {head} {clause}?" for word in which if not only_somebody] + [f"{who} {clause}?"]


def described(text: str) -> frozenset[str]:
    told = re.findall(r"\w+", re.sub(r"\w+['’]s\b", "", text))
    return frozenset({word.casefold() for word in told} | {country for word in told if (country := country_of(word))})


def of_two_parts(text: str) -> Chain | None:
    """The same of whoever the first part of a question asks for: "Who ran the guard, and what happened to him?"."""
    match = TWO_PARTS.fullmatch(text.strip())
    if match is None or not THAT_ONE.search(match["then"]):
        return None
    first = f"{match['first'].rstrip(' ,')}?"
    then = THAT_ONE.sub(lambda him: f"{SLOT}'s" if him["whose"] else SLOT, match["then"], count=1)
    return Chain((first,), f"{then[:1].upper()}{then[1:]}", described(match["first"]))


def of_a_time(text: str) -> Chain | None:
    """The same for the bearer of an office at a time: "The minister of May 2024 had been what in 2018?"."""
    times = {one.start: text[one.start : one.end] for one in find_dates(text)}
    found = (one for one in BEARER.finditer(text) if one.end() in times and is_office(one["head"]))
    match = next(found, None)
    if match is None:
        return None
    time = times[match.end()]
    end = match.end() + len(time)
    opens = match.start() == 0
    if (opens and not ASKS.search(text, end)) or text[end : end + 1] != " " or WHO_IS.search(text[: match.start()]):
        return None
    first = f"Who was the {match['head']} in {time}?"
    return Chain((first,), f"{text[: match.start()]}{SLOT}{text[end:]}", described(match["head"]))


def of_an_event(text: str) -> Chain | None:
    """The same for whoever held an office when something was: "The minister at the Riga talks of 2017 came later as
    what?", "The director at the time of Sea-2015: which port had he led?"."""
    found = (one for one in BEARER.finditer(text) if one.start() == 0 and is_office(one["head"]))
    match = next(found, None)
    asked = ASKS.search(text, match.end()) if match else None
    if match is None or asked is None:
        return None
    colon = text.find(": ", match.end(), asked.end())
    end = colon if colon > 0 else verb_before(text, match.end(), asked.start())
    occasion = text[match.end("head") : end].rstrip()
    if end <= match.end() or not re.search(r"\d", occasion):
        return None
    rest = text[end:].lstrip(": ")
    then = THAT_ONE.sub(lambda him: f"{SLOT}'s" if him["whose"] else SLOT, rest, count=1)
    then = then if colon > 0 else f"{SLOT} {rest}"
    return Chain((f"Who was the {match['head']}{occasion}?",), then, described(match["head"])) if SLOT in then else None


def beside_in_office(text: str) -> Chain | None:
    """The same for whoever came before or after somebody: "Orlov's successor as minister signed what in Riga?"."""
    match = BESIDE.search(text)
    asked = ASKS.search(text, match.end()) if match else None
    if match is None or asked is None or WHO_IS.search(text[: match.start()]):
        return None
    end = verb_before(text, match.end("side"), asked.start())
    office = text[match.end("side") : end].strip()
    came = "succeeded" if match["side"] == "successor" else "preceded"
    if end <= match.end("side") or (office and not office.startswith("as ")):
        return None
    first = f"Who {came} {match['whom']}{' ' if office else ''}{office}?"
    return Chain((first,), f"{text[: match.start()]}{SLOT} {text[end:]}", described(office))


def is_office(head: str) -> bool:
    return head.rsplit(maxsplit=1)[-1].casefold() in ROLES
