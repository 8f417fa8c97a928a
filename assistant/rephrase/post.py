"""The office that a conversation is about, in a question after its holders: "Who holds that post now?"."""

import re
from collections.abc import Sequence

from assistant.question.interrogatives import kind_of
from assistant.question.question import TOPIC
from assistant.registers.asked.office_asked import TODAY
from assistant.registers.asked.succession import WHOEVER, side_of
from assistant.registers.followup import limits_in
from assistant.rephrase.completion import substituted
from assistant.rephrase.somebody import pronoun_slots
from assistant.rephrase.spoken import Spoken, office_in
from assistant.rephrase.things import things
from assistant.rephrase.topic import is_time, undated
from ingest.registers.lexicon.names import WORD, Name, is_capitalised
from ingest.registers.lexicon.ordinals import ordinals
from ingest.text.language import language

AS_WHAT = re.compile(r"\b(?:as|en tant que|como|als|в качестве)\s+\w", re.IGNORECASE)
"""Before the office that a question itself names."""
WHO_WAS = {"en": "Who was", "ru": "Кто был", "fr": "Qui était", "es": "¿Quién era", "de": "Wer war"}
THAT_POST = re.compile(
    r"(?:\b(?:in|on|at|as|на|в|à|en|auf) )?\b(?:that|this|эт\w+|тот|ce(?:tte)?|es[ea]|est[ea]|dieses?[mn]?) (?:same )?"
    r"(?:post|office|position|job|пост\w{0,2}|должность|poste|fonction|puesto|cargo|posten|amt)\b",
    re.IGNORECASE,
)
"""The office that was spoken of."""


def in_that_post(asked: str, spoken: Sequence[Spoken]) -> str:
    """Who is asked for in the office spoken of, with the times of the question: "Who holds that post now?".

    It has no name where somebody was asked for who runs a body; empty where neither was.
    """
    last = spoken[0]
    body = next(((turn, held) for turn in spoken if (held := body_asked(turn))), None)
    times = [one.text for one in limits_in(asked) if one.kind == "time"] or TODAY.findall(asked)
    if ordinals(asked) or any(map(is_capitalised, WORD.findall(THAT_POST.sub("", asked))[1:])):
        held = last.office or (body[1] if body else "")
        return f"{THAT_POST.sub('', asked).rstrip(' ?？')}? ({held})" if held else ""
    if last.office or body is None:
        return who_was(f"{' '.join([last.office, *times])}?", last) if last.office else ""
    return substituted(" ".join(times), body[0].question) if times else body[0].question


def body_asked(turn: Spoken) -> str:
    """What somebody was asked for who runs it: "Who heads the border council?"."""
    named = things(TOPIC.sub("", turn.question)) if kind_of(turn.question) == "person" and not turn.asked else ()
    return next((undated(one) for one in named if not is_time(one)), "")


def who_was(rest: str, last: Spoken) -> str:
    """The question who was something or next to somebody, in the language of the last one."""
    opens = WHO_WAS.get(language(TOPIC.sub("", last.question)) or "")
    return f"{opens} {rest}" if opens else rest


def in_office(resolved: str, question: str, office: str) -> str:
    """A question after whoever came before or after somebody, with the office that they held."""
    slots = pronoun_slots(question)
    follows = slots and WHOEVER.search(question) and side_of(question, Name(slots[0].group(), *slots[0].span()))
    if not office or not follows or office_in(question) or AS_WHAT.search(question):
        return resolved
    own, given = TOPIC.sub("", resolved).rstrip(" ?？"), "; ".join(TOPIC.findall(resolved))
    in_english = re.match(r"\W*(?:who|whom)\b", own, re.IGNORECASE)
    lent = "; ".join(filter(None, (given, "" if in_english else office)))
    return (f"{own} as {office}?" if in_english else f"{own}?") + (f" ({lent})" if lent else "")
