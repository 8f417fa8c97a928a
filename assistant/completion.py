"""An ellipsis filled in from the last question: another interrogative, or another name, place or year in it."""

import re

from assistant.pointing import MORE
from assistant.question import understand
from assistant.spoken import Spoken
from assistant.topic import YEAR, in_context, renewed
from ingest.registers.countries import COUNTRIES
from ingest.registers.names import CJK, WORD, country_of, find_names, written_words
from ingest.registers.wordlists import INTERROGATIVES, ROLES

BARE_WH = re.compile(
    r"^(?:who|whom|what|when|where|why)\s+(?=(?:did|does|do|was|were|is|are|has|have|had|will|would)\b)", re.IGNORECASE
)
AND_WHEN = re.compile(r",? (?:according to|and (?:when|where|on which|in which|who)\b).*$", re.IGNORECASE)
BEFORE_NEW = re.compile(
    r"^(?:in|on|at|for|with|by|from|to|в|во|на|с|со|о|об|от|у|en|avec|à|de|par|con|a|por|mit|von|bei|für)\s+(?=\d|"
    r"[A-ZА-ЯÀ-Þ])"
)
WHEN = re.compile(r"^(?:\W|in|on|at|en|le|в|во|im|am|el|\d|年|月|日|года?|году|呢|在)+$", re.IGNORECASE)
SIDE = re.compile(
    r"\b(?:side|delegation|part|colleague|counterpart|сторон\w+|делегаци\w+|коллег\w+|côté|partie|délégation|"
    r"homologue|lado|"
    r"parte|delegación|homólog\w+|seite|delegation|kollege\w*|amtskolleg\w+)\b|方$|方面",
    re.IGNORECASE,
)
ASKS = re.compile(
    r"什么|谁|哪|何|几|多少|怎|吗"
    r"|^(?:[^\s?]+ )?(?:qu(?:i|oi|and|el\w*|els)|où|combien|wer|wen|wem|wann|wo|wohin|warum|wie|quién\w*|cuándo|"
    r"dónde|cuánt\w+)\b"
    r"|\b(?:où|quand|dónde|cuándo|wo|wann|где|когда|where|when)\W*$",
    re.IGNORECASE,
)


def completed(rest: str, last: Spoken) -> list[str]:
    """The questions that an ellipsis may mean, likeliest first."""
    asked = rest.rstrip("?？. 呢؟¿")
    own = {word.casefold() for word in WORD.findall(rest)}
    if own & (INTERROGATIVES | MORE) or ASKS.search(rest):
        if (match := BARE_WH.match(last.question)) and not YEAR.search(asked):
            return [f"{asked} {last.question[match.end() :]}"]
        return [in_context(asked, last.question)]
    readings = [substituted(asked, last.question)]
    if SIDE.search(asked) and not CJK.search(asked):
        readings.append(f"What did {asked} say?")
    return [*readings, in_context(asked, last.question)]


def substituted(phrase: str, asked: str) -> str:
    """The last question with the part that is of the phrase's kind put anew: a country, a year, a person, a place."""
    asked = AND_WHEN.sub("?", asked)
    new, old = understand(phrase), understand(asked)
    text = BEFORE_NEW.sub("", phrase)
    if new.figures or YEAR.search(phrase):
        return redated(phrase, asked)
    if first_country(phrase):
        return of_country(text, asked)
    names = [name.text for name in find_names(asked) if country_of(name.text) is None]
    if find_names(phrase) and names:
        return asked.replace(names[0], text, 1)
    if old.heads:
        return re.sub(rf"\b{re.escape(old.heads[-1])}\b", lambda _: text, asked, count=1, flags=re.IGNORECASE)
    return f"{asked.rstrip('? ')} {phrase}?"


def redated(phrase: str, asked: str) -> str:
    """The question with another year or number; added at its end where it has none of that kind."""
    fresh = renewed(asked, phrase)
    if fresh != asked and WHEN.match(YEAR.sub("", phrase)):
        return fresh
    new, old = understand(phrase).figures, understand(asked).figures
    if old and new and not YEAR.search(phrase):
        return asked.replace(old[-1], new[-1])
    return fresh if fresh != asked else f"{asked.rstrip('?？ ')} {phrase}?"


def of_country(text: str, asked: str) -> str:
    """The question with another country in place of its own: "the Chinese side", "his Chinese colleague"."""
    theirs, now = first_country(asked), first_country(text)
    if theirs and now and SIDE.search(text):
        return asked.replace(theirs, country_as(theirs, now), 1)
    if theirs:
        wanted = rf"(?:\b[Tt]he )?{re.escape(theirs)}(?: (?:side|{'|'.join(sorted(ROLES))})\b)?"
        return re.sub(wanted, lambda _: text, asked, count=1)
    people = [name.text for name in find_names(asked) if country_of(name.text) is None]
    return asked.replace(people[0], text, 1) if people else f"What did {text} say?"


def country_as(theirs: str, now: str) -> str:
    """A country as the other one is written: by its name where that is, else as it was said."""
    is_name = theirs.casefold() in COUNTRIES and theirs.isascii()
    name = country_of(now)
    return name.title() if is_name and name else now


def first_country(text: str) -> str | None:
    return next((word for word, _ in written_words(text) if country_of(word)), None)
