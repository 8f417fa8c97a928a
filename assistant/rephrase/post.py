"""The office that a conversation is about, in a question after its holders: "Who holds that post now?"."""

import re
from collections.abc import Sequence

from assistant.question.question import TOPIC
from assistant.registers.asked.office_asked import TODAY
from assistant.registers.asked.succession import WHO_BESIDE, WHOEVER, side_of
from assistant.registers.followup import limits_in
from assistant.rephrase.office import office_in
from assistant.rephrase.somebody import pronoun_slots
from assistant.rephrase.spoken import Spoken
from ingest.registers.lexicon.names import WORD, Name, is_capitalised
from ingest.registers.lexicon.ordinals import ordinals
from ingest.text.language import language

BEFORE_THAT = re.compile(r"(?<!day )(?<!month )(?<!year )(?<!one )(?<!\w's )\bbefore(?: that)?\W*$", re.IGNORECASE)
"""Before somebody held the office spoken of."""
WHO_WAS = {"en": "Who was", "ru": "Кто был", "fr": "Qui était", "es": "¿Quién era", "de": "Wer war"}
THAT_POST = re.compile(
    r"(?:\b(?:in|on|at|as|на|в|à|en|auf) )?\b(?:that|this|эт\w+|тот|ce(?:tte)?|es[ea]|est[ea]|dieses?[mn]?) (?:same )?"
    r"(?:post|office|position|job|пост\w{0,2}|должность|poste|fonction|puesto|cargo|posten|amt)\b",
    re.IGNORECASE,
)
"""The office that was spoken of."""
TAKES_OVER = re.compile(
    r"^\W*(?:who|кто|qui|quién|wer)\W+(?:took over|takes over|came next|is next|was next|has it now|пришёл на смену|"
    r"a pris la (?:suite|relève)|tomó el relevo|asumió|übernahm)(?=\W*$| (?:in|on|from|since|at|в|с|en|im?) )",
    re.IGNORECASE,
)
"""Who has an office next, which is not said."""


def in_that_post(asked: str, spoken: Sequence[Spoken]) -> str:
    """Who is asked for in the office spoken of, with the times of the question: "Who holds that post now?"."""
    office = spoken[0].office
    times = [one.text for one in limits_in(asked) if one.kind == "time"] or TODAY.findall(asked)
    if office and (ordinals(asked) or any(map(is_capitalised, WORD.findall(THAT_POST.sub("", asked))[1:]))):
        return f"{THAT_POST.sub('', asked).rstrip(' ?？')}? ({office})"
    return who_was(f"{' '.join([office, *times])}?", spoken[0]) if office else ""


def taken_over(asked: str, office: str) -> str:
    """ "Who took over in 2025?" with the office spoken of; empty where something else is asked."""
    match = TAKES_OVER.match(asked) if office else None
    if match is None:
        return ""
    in_english = match.group().casefold().lstrip().startswith("who")
    own = asked.rstrip(" ?？")
    return f"{match.group()} as {office}{own[match.end() :]}?" if in_english else f"{own}? ({office})"


def who_was(rest: str, last: Spoken) -> str:
    """The question who was something or next to somebody, in the language of the last one."""
    opens = WHO_WAS.get(language(TOPIC.sub("", last.question)) or "")
    return f"{opens} {rest}" if opens else rest


def in_office(resolved: str, question: str, office: str) -> str:
    """A question after whoever came before or after somebody, with the office that they held."""
    slots = pronoun_slots(question)
    follows = slots and WHOEVER.search(question) and side_of(question, Name(slots[0].group(), *slots[0].span()))
    if office and not follows and slots:
        return BEFORE_THAT.sub(f"before becoming {office}?", resolved)
    is_body = office.startswith("head of") and not WHO_BESIDE.match(question)
    if not office or not follows or office_in(question) or is_body:
        return resolved
    own, given = TOPIC.sub("", resolved).rstrip(" ?？"), "; ".join(TOPIC.findall(resolved))
    in_english = re.match(r"\W*(?:who|whom)\b", own, re.IGNORECASE)
    lent = "; ".join(filter(None, (given, "" if in_english else office)))
    return (f"{own} as {office}?" if in_english else f"{own}?") + (f" ({lent})" if lent else "")
