"""What a question is about: its noun phrases, without what it asks and the verbs it asks with."""

import re
from collections.abc import Iterator, Sequence

from assistant.rephrase.grammar import DETERMINERS, is_adjective, is_definite, is_proper_noun, is_verb, verb_left_bare
from ingest.registers.lexicon.names import CJK, WORD, is_capitalised
from ingest.registers.lexicon.senses import Kind, sense_of
from ingest.registers.lexicon.terms import terms
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, INTERROGATIVES, LIGHT_WORDS, NOT_PEOPLE, ORDINALS, words
from ingest.text.language import language

AUXILIARIES = (
    r"did|does|do|was|were|is|are|has|have|had|will|would|can|could|est|sont|a|ont|était|fue|es|son|era|"
    r"ha|han|ist|sind|hat|haben|wurde|wurden|war|waren|foi|foram|é|são|eram?|tem|houve|há"
)
OPENING = re.compile(
    r"^[¿¡\s]*(?:(?:(?:(?:in|on|at|to|by|from|with|for) )?(?:who|whom|whose|what|when|where|why|how(?: (?:many|"
    r"much|long|often))?|which)|"
    r"(?:list|name|enumerate|show|give|tell|перечисл\w+|назов\w+|énumér\w+|enumer\w+|nenne\w*)(?: (?:me|us|all|все))*|"
    r"(?:в|на|с|к|о|от|из|по) как\w+|(?:с|о|к|от|у|по) ке?м\b|кто|кого|кому|кем|чем|что|когда|где|"
    r"куда|откуда|почему|зачем|сколько|как\w{0,3}|"
    r"(?:à|de|par|avec|dans|en|sur) qu\w+|qu['’](?:est-ce qu[ei'’]?)?|qui|que|quoi|quand|où|pourquoi|combien|"
    r"comment|quel\w*|"
    r"(?:a|de|con|por|en|para) qu\w+|qué|quién\w*|cuándo|dónde|cómo|cuál\w*|cuánt\w+|"
    r"(?:mit|von|bei|an|in) we\w+|wer|wen|wem|was|wann|wo\w*|warum|wie(?: viele)?|welche\w?|"
    r"(?:(?:a|com|de|por|em|para) )?(?:quem|o que|qual|quais)|quando|onde|por que|como|quant[oa]s?)\b\s*)?"
    rf"(?:(?:{AUXILIARIES})\b\s*)?",
    re.IGNORECASE,
)
ASKED_FOR = re.compile(
    r"^[¿¡\s]*(?i:(?:in|on|at|of|to|by|from|with|for) )?(?i:which|what|whose|how(?: many| much)?|quel\w*|combien|"
    r"cuánt\w*|qué|quant\w*|qua(?:l|is)|wie ?viele[nr]?|welche\w?) "
    rf"(?P<what>(?!(?:{AUXILIARIES})\b)(?:[a-zà-ÿ'’-]+ ){{1,4}}?)(?:{AUXILIARIES})\b\s*"
)
"""An interrogative with the noun behind it and the auxiliary that ends it: "Which port did ..."."""
SMALL_AT_END = re.compile(r"(?<=\w)(?:\s+[a-zäöüß]+)+$")
HELPED = re.compile(r"\b(?:did|does|do|will|would|can|could)\b", re.IGNORECASE)
ASKED_OF_CHINESE = re.compile(
    r"哪(?:一?[位个個些里裡儿年天座次]|[两兩几幾][位个個])?|谁|誰|什[么麼]时候|什[么麼]|何[时時地]|多少|为[什何]么?|怎[么麼]样?|[吗嗎呢]"
)
ENDS_ASKING = re.compile(
    r"(?:是谁[^？?，,]{0,6}的|(?:[由是]谁|[在于]?(?:哪[里裡儿]|何[时時地处處]|什[么麼](?:时候|地方)))[^？?，,]{0,4})(?=[？?]|$)"
)
"""Of "the meeting, by whom was it chaired?" the meeting is what is spoken of."""
IN_BETWEEN = re.compile(
    r"(?:^|\s+)(?:in|on|at|for|by|with|to|from|about|during|after|before|since|into|near|в|во|на|с|со|о|об|за|к|по|от|из|под|under|"
    r"dans|en|à|avec|par|sur|pour|con|por|para|a|em|n[oa]s?|com|pel[oa]s?|ao|mit|für|bei|über|zum|zur|im|am|auf|nach)\s+(?=\S)|[,;:]\s*",
)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
VERB_NEXT = re.compile(
    rf"^[¿¡\s]*(?:who|when|where|why|кто|qui|quand|où|pourquoi|quién(?:es)?|cuándo|dónde|wer|wen|wem|wann|wo|warum|"
    rf"quem|quando|onde) (?!(?:{AUXILIARIES})\b)",
    re.IGNORECASE,
)
"""An interrogative that no noun follows, and no auxiliary."""
INVERTED = words("he she they él ella ellos ellas er sie ele ela eles elas он она они il elle ils elles")
"""Subjects behind the verb that opens a question: "¿Estuvo ella ...?"."""
LEADING = words("in on at by")
"""With a noun and "of" one preposition: "in charge of"."""
PRONOUNS = words("he she they it we you")
"""Subjects, each with its verb behind it: "Which minister did he see?"."""
APART = words("at during as")
"""Between somebody and what they were at, or as: "Malta at the talks"."""
POINTING = words(
    "this that these those ce cet cette ces este esta estos estas ese esa esos esas diese dieser dieses diesem diesen"
)
SIDES = words("side sides delegation delegations сторона стороны côté partie lado parte seite")
ASKING = words(
    "who whom whose what which how qui que quoi quel quelle quels quelles qué quién cuál cuáles wer wen wem was",
    "quem qual quais",
)
NO_THING = (
    FUNCTION_WORDS
    | INTERROGATIVES
    | LIGHT_WORDS
    | ORDINALS
    | words("force effect vigueur vigor kraft силу")
    | words("behind very else last latest previous edition same both man woman men time times side end")
    | words("für über gegen zwischen nach bei durch ohne seit aus chez contre vers sans depuis sous contra hasta desde")
)
EVENTS = re.compile(
    r"\b(?:meetings?|talks|visits?|trips?|rounds?|sessions?|summits?|drills?|exercises?|patrols?|treat(?:y|ies)|"
    r"agreements?|protocols?|memorand\w+|pacts?|arrangements?|programmes?|services?|"
    r"встреч\w*|переговор\w*|визит\w*|заседани\w*|саммит\w*|учени\w+|соглашени\w+|договор\w*|протокол\w*|служб\w+|"
    r"réunion\w*|rencontre\w*|visite\w*|cycle|sommet|traité\w*|accord\w*|exercices?|"
    r"reunión|reuniones|encuentro\w*|visita\w*|ronda\w*|cumbre\w*|tratado\w*|acuerdo\w*|ejercicios?|"
    r"treffen|besuch\w*|runde|gipfel\w*|vertrag\w*|abkommen|übung\w*)\b|(?:[会會]|[会會][议議谈談晤]|论坛|磋商|演[习练]|协[议定])$",
    re.IGNORECASE,
)
"""Nouns for what is held, signed or run, beside those that the names of mechanisms consist of."""


def things(question: str, whole: bool = False) -> tuple[str, ...]:
    """The phrases that name what a question is about, in its order; none where it only points at something.

    `whole`: with the noun that it asks for.
    """
    if CJK.search(question):
        rest = ASKED_OF_CHINESE.sub("", ENDS_ASKING.sub("", question)).strip(" ?？。，,")
        return (rest,) if rest else ()
    helped = HELPED.search(question) is not None
    asked = subject(question, whole)
    asked = without_verb(asked) if VERB_NEXT.match(question) else asked
    if language(question) == "de":  # which writes nouns with a capital, and what is left of a verb at the end without
        asked = SMALL_AT_END.sub("", asked)
    return tuple(dict.fromkeys(phrase for phrase in phrases(asked, helped) if is_thing(phrase)))


def without_verb(asked: str) -> str:
    """What is asked of, without the verb that opens it: "s'est tenue la réunion", "chaired the talks"."""
    written = asked.split()
    led = next((place for place, word in enumerate(written[:3]) if word.casefold() in DETERMINERS), 0)
    opens = led if all(word.islower() for word in written[:led]) else 0
    is_verb_alone = written[1:] and written[0].islower() and written[0] not in FUNCTION_WORDS
    return " ".join(written[opens or int(bool(is_verb_alone)) :])


def subject(question: str, whole: bool = False) -> str:
    """A question without its interrogative and, but for the `whole` of it, the noun that it asks for."""
    rest = OPENING.sub("", question, count=1) if whole else ASKED_FOR.sub("", question, count=1)
    rest = OPENING.sub("", rest, count=1) if rest == question else rest
    return rest.strip(" ?？¿.؟,;")


def phrases(text: str, helped: bool) -> Iterator[str]:
    """What stands between the verbs and the commas of a text, without small words that lead up to it.

    `helped`: whether "did" leaves a verb bare in it; else one of "the Chinese deal" is a noun. One that nothing
    follows is kept with its subject.
    """
    own: list[str] = []
    before = ""
    written = re.findall(r"[^\s,;:]+|[,;:]", text)
    verb = verb_left_bare(written) if helped else None
    for place, word in enumerate(written):
        bare = word.strip("“”\"'«».")
        if bare.casefold() in INVERTED and place == 1:
            own = []
        elif (
            word in ",;:"
            or bare in APART
            or {bare, before} & PRONOUNS
            or place == verb
            or (is_verb(bare, before, helped) and not is_in_may(written[place:]))
        ):
            yield from bounded(own)
            own = []
        else:
            own.append(word)
        before = bare
    yield from bounded(own)


def bounded(own: list[str]) -> Iterator[str]:
    """The words as a phrase, without small words that lead up to it or end it."""
    while own and own[0].casefold() in NO_THING - DETERMINERS - ORDINALS - POINTING and not is_in_may(own):
        is_compound = own[0].casefold() in LEADING and own[2:3] == ["of"] and not ASKING & set(own[3:4])
        own = own[3:] if is_compound and own[1].islower() else own[1:]
    while own and ends(own):
        own = own[:-1]
    if own:
        yield " ".join(own)


def is_in_may(own: Sequence[str]) -> bool:
    """Whether a phrase is a month that is an auxiliary without its capital: "May 2014"."""
    return own[0] == "May" and own[1:2] != [] and own[1][0].isdigit()


def ends(own: Sequence[str]) -> bool:
    """Whether the last word is none of a phrase: a small one, or an adverb behind a name, "did Riga first go"."""
    *before, last = own
    return last.casefold() in FUNCTION_WORDS or bool(before and last in ORDINALS and before[-1][0].isupper())


def is_thing(phrase: str) -> bool:
    """Whether a phrase names something, be it a year: not what is asked, and not one side of it."""
    if YEAR.fullmatch(phrase) or is_in_may(phrase.split()):
        return True
    written = [word.casefold() for word in WORD.findall(phrase)]
    if (
        not written
        or written[0] in POINTING
        or SIDES & set(written)
        or is_adjective(phrase)
        or all(sense_of(word).kind in (Kind.OFFICE, Kind.RANK, Kind.LINK) for word in written if word not in NO_THING)
        or (any(word in ASKING for word in written) and not is_definite(phrase))
    ):
        return False
    return any(word not in NO_THING and any(map(str.isalpha, word)) for word in written)


def tells_which(phrase: str) -> bool:
    """Whether a phrase says what is spoken of: by a name, a date, or as what is held, signed or run."""
    return is_event(phrase) or is_named(phrase)


def is_named(phrase: str) -> bool:
    return any(is_capitalised(word) or word[0].isdigit() for word in WORD.findall(phrase))


def is_event(phrase: str) -> bool:
    """Whether a phrase is of something held, signed or run: a meeting, a treaty, a service, a forum."""
    return is_held(phrase) or any(
        word.casefold() in NOT_PEOPLE and not is_proper_noun(word) for word in WORD.findall(phrase)
    )


def is_held(phrase: str) -> bool:
    """Whether a phrase is of what there are several of, one after another: meetings, treaties, rounds, forums."""
    return EVENTS.search(phrase) is not None or bool(terms(phrase) & MECHANISMS)


def is_described(phrase: str) -> bool:
    """Whether a phrase has a noun with a word before it, and is no office: "the border group"."""
    written = phrase.split()
    return len(written) > 2 and sense_of(written[-1]).kind not in (Kind.OFFICE, Kind.RANK)


MECHANISMS = frozenset({"consultation", "mechanism", "dialogue", "commission", "working group", "forum", "conference"})
