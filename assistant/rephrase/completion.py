"""An ellipsis filled in from the last question: another interrogative, or another name, place or year in it."""

import re
from collections.abc import Callable, Sequence
from functools import reduce

from assistant.question.interrogatives import kind_of
from assistant.question.question import TOPIC, understand
from assistant.registers.asked.office_asked import TODAY
from assistant.registers.followup import ON_OCCASION, Limit, joined, limited, limits_in, timeless, without
from assistant.rephrase.grammar import is_adjective, is_definite, is_plural
from assistant.rephrase.pointing import MORE, ONE, own_names
from assistant.rephrase.spoken import Spoken
from assistant.rephrase.things import EVENTS, IN_BETWEEN, YEAR, is_event, things
from assistant.rephrase.topic import NTH, in_context, is_time, renewed
from assistant.rephrase.turned import ADVERBIAL, turned_to
from ingest.registers.lexicon.countries import COUNTRIES
from ingest.registers.lexicon.names import CJK, WORD, country_of, find_names, written_words
from ingest.registers.lexicon.wordlists import INTERROGATIVES, ROLES
from ingest.registers.time_and_place.places import around
from ingest.text.dates import MONTH_NAMES

WAS_THAT = re.compile(
    r"(?P<asked>(?P<adverb>when|where|why) (?:is|was|were)) (?:that|this)\W*$|"
    r"(?P<other>когда|где|почему|quand|où|pourquoi|¿?cuándo|¿?dónde|¿?por qué|wann|wo|warum)\s+(?:"
    r"это (?:было|произошло|случилось)|était-ce|(?:est-ce que )?c['’](?:était|est arrivé)|fue (?:eso|esto)|war das)"
    r"\W*$",
    re.IGNORECASE,
)
SINCE = re.compile(r"since when\b", re.IGNORECASE)
AND_WHEN = re.compile(r",? (?:according to|and (?:when|where|on which|in which|who)\b).*$", re.IGNORECASE)
ACCORDING = re.compile(r"\baccording to\b|\b(?:selon|según|laut)\b|по (?:словам|мнению)", re.IGNORECASE)
BEFORE_NEW = re.compile(
    r"^(?:in|on|at|for|with|by|from|to|в|во|на|с|со|о|об|от|у|en|avec|à|de|par|con|a|por|mit|von|bei|für)\s+(?=\d|"
    r"[A-ZА-ЯÀ-Þ])"
)
THAT_ONE = re.compile(
    r"^(?:celui|celle|ceux|celles|(?:the|that) one|that|those|el|la|los|las|der|die|das)\s+"
    r"(?=(?:with|of|from|in|avec|de|du|à|con|mit|von)\s)",
    re.IGNORECASE,
)
"""What stands for the noun that was spoken of: "celui avec Madrid"."""
WHEN = re.compile(r"^(?:\W|in|on|at|en|le|в|во|im|am|el|\d|年|月|日|года?|году|呢|在)+$", re.IGNORECASE)
MONTH_YEAR = re.compile(
    rf"\b(?:\d{{1,2}}(?:er|st|nd|rd|th|\.)? )?(?:de )?(?:{'|'.join(sorted(MONTH_NAMES, key=len, reverse=True))})\b"
    r",? (?:de )?(?:19|20)\d\d",
    re.IGNORECASE,
)
WHICH_OF = re.compile(r"\b(?:first|last|next|present|current|previous|new|old) ", re.IGNORECASE)
DETERMINER = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)
LED_TIME = re.compile(r"(?:in|в|en|im|em)\b", re.IGNORECASE)
IN_YEAR = re.compile(rf"\b(?:in|в|en|im Jahr|em) {YEAR.pattern}(?: год[ау])?", re.IGNORECASE)
SIDE = re.compile(
    r"\b(?:side|delegation|part|colleague|counterpart|interlocutor|сторон\w+|делегаци\w+|коллег\w+|côté|partie|délégation|"
    r"homologue|lado|parte|delegación|homólog\w+|seite|delegation|kollege\w*|amtskolleg\w+)\b|方$|方面",
    re.IGNORECASE,
)
ASKS = re.compile(
    r"什么|谁|哪|何|几|多少|怎|吗"
    r"|^(?:[^\s?]+ )?(?:qu(?:i|e|oi|and|el\w*|els|['’]\w+)|où|combien|wer|wen|wem|wann|wo|wohin|warum|wie|quién\w*|"
    r"cuándo|dónde|cuánt\w+|quem|qual|quais|onde|quant[oa]s?)\b"
    r"|\b(?:où|quand|dónde|cuándo|wo|wann|где|когда|where|when)\W*$",
    re.IGNORECASE,
)


def completed(rest: str, last: Spoken) -> list[str]:
    """The questions that an ellipsis may mean, likeliest first."""
    asked = rest.rstrip("?？. 呢؟¿")
    asked = THAT_ONE.sub("", asked)
    own = {word.casefold() for word in WORD.findall(rest)}
    if own & (INTERROGATIVES | MORE) or ASKS.search(rest) or ADVERBIAL.match(asked):
        return [asked_anew(asked, last)]
    if ONE.search(asked) and not WHEN.match(YEAR.sub("", asked)):
        return one_of_several(asked, last)
    readings = [substituted(asked, last.question)]
    if SIDE.search(asked) and not CJK.search(asked):
        said = f"What did {asked} say?"
        readings = [said, *readings] if ACCORDING.search(last.question) else [*readings, said]
    elif is_point_in_time(asked) or any(one.kind == "place" for one in limits_in(asked, whole=False)):
        return readings
    return [*readings, in_context(asked, last.question, last.things, last.main, whole=True)]


def one_of_several(asked: str, last: Spoken) -> list[str]:
    """The last question about another of its kind: "And the 2019 one?"."""
    lead = ONE.search(asked)
    now = next(filter(is_adjective, WORD.findall((lead and lead["lead"]) or "")), "")
    theirs = next((word for word in WORD.findall(TOPIC.sub("", last.question)) if is_adjective(word)), "")
    if now and theirs:
        return [last.question.replace(theirs, now, 1)]
    if asks_for_the_holder(last) and lead and lead["lead"] and not lead.start():
        return [f"Who was {lead['lead']} {post_in(last.office)}?"]
    named = in_context(asked, last.question, last.things, last.main)
    phrase = TOPIC.sub("", named)
    fresh = renewed(last.question, asked)
    if fresh != last.question and (TOPIC.search(last.question) or CJK.search(asked)):
        return [fresh]
    if last.main and last.main in last.question:
        return [last.question.replace(last.main, phrase), named]
    of_another = f"{TOPIC.sub('', last.question)} ({phrase})" if last.main else substituted(phrase, last.question)
    return [of_another, named]


def asks_for_the_holder(last: Spoken) -> bool:
    """Whether the last question is after who holds the office that it names."""
    asked = TOPIC.sub("", last.question)
    return bool(last.office) and last.office in asked and kind_of(asked) in ("person", "identity")


def post_in(office: str) -> str:
    """An office without what tells one holder from another: "Riga's first mayor" is "mayor of Riga"."""
    owner, owned, post = WHICH_OF.sub("", office).partition("'s ")
    return f"{post} of {owner}" if owned else DETERMINER.sub("", owner)


def asked_anew(asked: str, last: Spoken) -> str:
    """The last question with another interrogative: "By whom?", "On what date?"."""
    that = WAS_THAT.match(asked)
    if turned := turned_to(that["adverb"] or that["other"] if that else asked, last.question):
        return turned
    if SINCE.match(asked) and last.office and last.answered and last.told:
        return f"when did {last.told[0].name} become {last.office}?"
    if that and that["asked"] and is_event(last.main) and last.main in TOPIC.sub("", last.question):
        return f"{that['asked']} {last.main}?"
    return in_context(asked, last.question, last.things, last.main, whole=True)


def substituted(phrase: str, asked: str) -> str:
    """The last question with the part that is of the phrase's kind put anew: a country, a year, a person, a place."""
    asked = before_topic(asked, lambda own: AND_WHEN.sub("?", own))
    if event := other_event(phrase, asked):
        return asked.replace(event, phrase, 1)
    if is_now(phrase):
        return before_topic(asked, lambda own: joined(" ".join(YEAR.sub("", timeless(own)).split()), phrase))
    limits = limits_in(phrase, whole=False)
    if SIDE.search(phrase) and (times := [one for one in limits if one.kind == "time"]):
        of_side = substituted(without(phrase, times), asked)
        return reduce(lambda question, one: redated(one.text, question), times, of_side)
    if {"time", "place"} <= {one.kind for one in limits}:
        return reduce(lambda question, one: substituted(one.text, question), limits, asked)
    return limited_anew(phrase, limits, asked)


def limited_anew(phrase: str, limits: Sequence[Limit], asked: str) -> str:
    """The question with one part put anew; `limits` are the times and places that the phrase names."""
    if [one.kind for one in limits] == ["place"] and any(one.kind == "place" for one in limits_in(asked)):
        return before_topic(asked, lambda own: limited(own, limits[0]))
    elsewhere = any(country_of(name.text) is None and is_placed(name.text) for name in find_names(asked))
    is_led = [one.kind for one in limits] == ["place"] and limits[0].text != limits[0].name
    if is_led and (TOPIC.search(asked) or not elsewhere):
        return added(asked, phrase)
    if understand(phrase).figures or YEAR.search(phrase):
        return redated(phrase, asked)
    text = BEFORE_NEW.sub("", phrase)
    return of_country(text, asked) if first_country(phrase) else of_kind(phrase, text, asked)


def of_kind(phrase: str, text: str, asked: str) -> str:
    """The question with another name in place of one of its own, or other things in place of those it asks for."""
    names = [name.text for name in find_names(asked) if country_of(name.text) is None]
    if names and (own_names(phrase) or is_name(phrase)):
        names.sort(key=lambda name: is_placed(name) != is_placed(text))
        return asked.replace(names[0], text, 1)
    heads = understand(asked).heads
    if heads and WORD.findall(text) and is_plural(WORD.findall(text)[-1].casefold()) and not leads_up(phrase):
        return re.sub(rf"\b{re.escape(heads[-1])}\b", lambda _: text, asked, count=1, flags=re.IGNORECASE)
    return added(asked, phrase) if leads_up(phrase) else in_context(phrase, asked, whole=True)


def leads_up(phrase: str) -> bool:
    """Whether a phrase begins with a preposition: "by the ministry's count"."""
    return IN_BETWEEN.match(phrase) is not None or ACCORDING.match(phrase) is not None


def is_name(phrase: str) -> bool:
    """Whether a phrase is nothing but a name, though it opens with its only capital."""
    return [name.text for name in find_names(phrase)] == [phrase] and not is_plural(phrase.casefold())


def is_placed(name: str) -> bool:
    return around(name) is not None


def other_event(phrase: str, asked: str) -> str:
    """The treaty that a question is about, where the phrase names a protocol; nothing where both are of a kind."""
    now, event = EVENTS.search(phrase), event_in(asked)
    is_new = now and not (YEAR.search(phrase) or NTH.search(phrase) or BEFORE_NEW.match(phrase))
    return event if now and is_new and now.group().casefold() not in event.casefold() else ""


def event_in(asked: str) -> str:
    """What a question says is held, signed or run: with its article, else from the noun for it on."""
    events = [thing for thing in things(TOPIC.sub("", asked)) if is_event(thing)]
    match = EVENTS.search(events[0]) if events else None
    return events[0][match.start() :] if match and not is_definite(events[0]) else "".join(events[:1])


def before_topic(asked: str, change: Callable[[str], str]) -> str:
    """A question changed, with the topic that it was given as it is."""
    topic = TOPIC.search(asked)
    return f"{change(asked[: topic.start()])} ({topic.group(1)})" if topic else change(asked)


def added(asked: str, phrase: str) -> str:
    return before_topic(asked, lambda own: joined(own if own.endswith(("?", "？")) else f"{own}?", phrase))


def redated(phrase: str, asked: str) -> str:
    """The question with another year or number; added at its end where it has none of that kind."""
    asked = TODAY.sub("", asked) if is_when(phrase) else asked
    if topic := TOPIC.search(asked):
        asked = f"{asked[: topic.start()]} ({'; '.join(renewed(part, phrase) for part in topic[1].split('; '))})"
    if is_when(phrase) and len(YEAR.findall(phrase)) == 1:
        asked = ON_OCCASION.sub(phrase, asked)
        asked = MONTH_YEAR.sub(BEFORE_NEW.sub("", phrase), asked)
        asked = IN_YEAR.sub(phrase, asked) if IN_YEAR.sub("", phrase) == phrase and LED_TIME.match(phrase) else asked
    fresh = renewed(asked, phrase)
    if YEAR.search(phrase) and not YEAR.search(fresh):
        return added(fresh, phrase) if is_when(phrase) else in_context(phrase, asked, whole=True)
    if is_when(phrase) and YEAR.search(phrase):
        return fresh
    new, old = understand(phrase).figures, understand(asked).figures
    if old and new and not YEAR.search(phrase):
        return asked.replace(old[-1], new[-1])
    return fresh if fresh != asked else added(asked, phrase)


def is_point_in_time(phrase: str) -> bool:
    """Whether a phrase says a date, or the present, and nothing else."""
    return WHEN.match(YEAR.sub("", phrase)) is not None or is_now(phrase)


def is_now(phrase: str) -> bool:
    return TODAY.fullmatch(phrase.rstrip("?？. 呢؟¿")) is not None


def is_when(phrase: str) -> bool:
    """Whether a phrase is nothing but a time: "in May 2014"."""
    return is_time(phrase) or WHEN.match(YEAR.sub("", phrase)) is not None


def of_country(text: str, asked: str) -> str:
    """The question with another country in place of its own: "the Chinese side", "his Chinese colleague"."""
    theirs, now = first_country(asked), first_country(text)
    if theirs and now and SIDE.search(text):
        is_name = theirs.casefold() in COUNTRIES and theirs.isascii()
        return asked.replace(theirs, (country_of(now) or now).title() if is_name else now, 1)
    if theirs:
        wanted = rf"(?:\b[Tt]he )?{re.escape(theirs)}(?: (?:side|{'|'.join(sorted(ROLES))})\b)?"
        return re.sub(wanted, lambda _: text, asked, count=1)
    people = [name.text for name in find_names(asked) if country_of(name.text) is None]
    return asked.replace(people[0], text, 1) if people else f"What did {text} say?"


def first_country(text: str) -> str | None:
    return next((word for word, _ in written_words(text) if country_of(word)), None)
