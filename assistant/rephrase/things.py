"""What a question is about: its noun phrases, without what it asks and the verbs it asks with."""

import re
from collections.abc import Iterator

from assistant.question.verbs import IRREGULAR, russian
from ingest.registers.lexicon.countries import COUNTRIES
from ingest.registers.lexicon.names import CJK, WORD, country_of, is_capitalised
from ingest.registers.lexicon.terms import terms
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, INTERROGATIVES, LIGHT_WORDS, NOT_PEOPLE, ORDINALS, words
from ingest.text.dates import MONTH_NAMES

OPENING = re.compile(
    r"^[¿¡\s]*(?:(?:(?:(?:in|on|at|to|by|from|with|for) )?(?:who|whom|whose|what|when|where|why|how(?: (?:many|"
    r"much|long|often))?|which)|"
    r"(?:list|name|enumerate|show|give|tell|перечисл\w+|назов\w+|énumér\w+|enumer\w+|nenne\w*)\b"
    r"(?: (?:me|us|all|все))*|"
    r"(?:в|на|с|к|о|от|из|по) как\w+|(?:с|о|к|от|у|по) ке?м\b|кто|кого|кому|кем|чем|что|когда|где|куда|откуда|почему|"
    r"зачем|сколько|как\w{0,3}|"
    r"(?:à|de|par|avec|dans|en|sur) qu\w+|qu['’](?:est-ce qu[ei'’]?)?|qui|que|quoi|quand|où|pourquoi|combien|"
    r"comment|quel\w*|"
    r"(?:a|de|con|por|en|para) qu\w+|qué|quién\w*|cuándo|dónde|cómo|cuál\w*|cuánt\w+|"
    r"(?:mit|von|bei|an|in) we\w+|wer|wen|wem|was|wann|wo\w*|warum|wie(?: viele)?|welche\w?|"
    r"(?:(?:a|com|de|por|em|para) )?(?:quem|o que|qual|quais)|quando|onde|por que|como|quant[oa]s?)\b\s*)?"
    r"(?:(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|est|sont|a|ont|était|fue|es|son|era|"
    r"ha|han|ist|sind|hat|haben|wurde|wurden|war|waren|"
    r"foi|foram|é|são|eram?|tem|houve|há)\b\s*)?",
    re.IGNORECASE,
)
WHOSE = re.compile(
    r"^\W*(?:what|which|how|как|quel\w*|cuál\w*|wie)\s+(?:is|was|are|were|est|sont|es|era|ist|war)\b", re.IGNORECASE
)
ATTRIBUTE = re.compile(r"(?P<whose>.+?)['’]s? (?!.*[A-Z]).*$|^(?:the )?(?:[a-z-]+ ){1,2}of (?P<of>.+)$")
"""Of "what is the forum's name" and "what is the name of the forum" the forum is what is spoken of."""
ASKED_OF_CHINESE = re.compile(
    r"哪(?:一?[位个個些里裡儿年天座次]|[两兩几幾][位个個])?|谁|誰|什[么麼]时候|什[么麼]|何[时時地]|多少|为[什何]么?|怎[么麼]样?|[吗嗎呢]"
)
IS_WHOSE = re.compile(r"是谁[^？?，,]{0,6}的(?=[？?]|$)|[由是]谁[^？?，,]{0,4}(?=[？?]|$)")
"""Of "the meeting, by whom was it chaired?" the meeting is what is spoken of."""
IN_BETWEEN = re.compile(
    r"(?:^|\s+)(?:in|on|at|for|by|with|to|from|about|during|after|before|since|into|в|во|на|с|со|о|об|к|по|от|из|"
    r"dans|en|à|avec|par|sur|pour|con|por|para|a|em|n[oa]s?|com|pel[oa]s?|ao|mit|bei|über|zum|zur|im|am|auf|nach)\s+(?=\S)|[,;:]\s*",
)
YEAR = re.compile(r"(?:19|20)\d\d")
PARTICIPLE = re.compile(r"\w{2,}(?<!e)(?:ed|é|ée|és|ées|[ai]d[oa]s?)|(?:\w{2,4})?ge\w{3,}(?:t|en)|\w{3,}iert")
DETERMINERS = words(
    "the a an this that his her their its le la les l el los las der die das den dem un une una ein eine o os um uma"
)
INDEFINITE = words("a an un une una ein eine um uma")
PRONOUNS = words("he she they it we you")
"""Subjects, each with its verb behind it: "Which minister did he see?"."""
POINTING = words("this that these those")
SIDES = words("side sides delegation delegations сторона стороны côté partie lado parte seite")
ASKING = words(
    "who whom whose what which how qui que quoi quel quelle quels quelles qué quién cuál cuáles wer wen wem was",
    "quem qual quais",
)
HELPED = re.compile(r"\b(?:did|does|do)\b", re.IGNORECASE)
GOING_ON = re.compile(r"\b(?:is|are|was|were|been)\b.+\b(?P<verb>[a-z]{2,}ing)\W*$")
"""What somebody was doing: "Whose term was Kim finishing?"."""
INVERTED = re.compile(r"[a-zà-ÿ]+-(?:t-)?(?:ils?|elles?|on)")
"""A French verb before its pronoun: "a-t-il", "était-elle"."""
NO_THING = (
    FUNCTION_WORDS
    | INTERROGATIVES
    | LIGHT_WORDS
    | ORDINALS
    | words("very else last latest previous edition same both man woman men time times side end")
)
EVENTS = re.compile(
    r"\b(?:meetings?|talks|visits?|trips?|rounds?|sessions?|summits?|drills?|exercises?|patrols?|treat(?:y|ies)|"
    r"agreements?|protocols?|memorand\w+|pacts?|arrangements?|programmes?|services?|"
    r"встреч\w*|переговор\w*|визит\w*|заседани\w*|саммит\w*|учени\w+|соглашени\w+|договор\w*|протокол\w*|служб\w+|"
    r"réunion\w*|rencontre\w*|visite\w*|cycle|sommet|traité\w*|accord\w*|exercices?|"
    r"reunión|reuniones|encuentro\w*|visita\w*|ronda\w*|cumbre\w*|tratado\w*|acuerdo\w*|ejercicios?|"
    r"treffen|besuch\w*|runde|gipfel\w*|vertrag\w*|abkommen|übung\w*)\b",
    re.IGNORECASE,
)
"""Nouns for what is held, signed or run, beside those that the names of mechanisms consist of."""


def things(question: str) -> tuple[str, ...]:
    """The phrases of a question that name what it is about, in its order; none where it only points at something."""
    if CJK.search(question):
        rest = ASKED_OF_CHINESE.sub("", IS_WHOSE.sub("", question)).strip(" ?？。，,")
        return (rest,) if rest else ()
    helped = HELPED.search(question) is not None or goes_on(question)
    phrases = [without_verb(phrase) if helped else phrase for phrase in chunks(without_asking(question), helped)]
    phrases = [phrase for phrase in phrases if is_thing(phrase)]
    has_event = any(map(is_event, phrases))
    telling = [phrase for phrase in phrases if tells_which(phrase) or (is_definite(phrase) and not has_event)]
    return tuple(dict.fromkeys(telling if any(map(is_named, telling)) else phrases))


def without_asking(question: str) -> str:
    """A question without its interrogative, the verb behind it, and what it asks of a thing that is named."""
    opening = OPENING.match(question)
    rest = question[opening.end() :].strip(" ?¿.؟") if opening else question
    if WHOSE.match(question) and (attribute := ATTRIBUTE.match(rest)):
        return attribute["whose"] or attribute["of"]
    return rest


def chunks(text: str, helped: bool) -> Iterator[str]:
    """The phrases between verbs and prepositions; "of" and "between" hold a phrase together.

    `helped`: whether "did" may leave a verb bare in it; else one of "the Chinese deal" is a noun.
    """
    for part in IN_BETWEEN.split(text):
        own: list[str] = []
        before = ""
        for word in part.split():
            if word in PRONOUNS or before in PRONOUNS or is_verb(word.strip("“”\"'«».,"), before):
                yield from bounded(own)
                own = []
            else:
                own.append(word)
            before = before if not helped and before.casefold() in DETERMINERS and country_of(word) else word
        yield from bounded(own)


def bounded(own: list[str]) -> Iterator[str]:
    """The words as a phrase, without small words that lead up to it."""
    while own and own[0].casefold() in FUNCTION_WORDS - DETERMINERS - ORDINALS:
        own = own[1:]
    if own:
        yield " ".join(own)


def without_verb(phrase: str) -> str:
    """A phrase behind "did" without the verb right behind a name: "Naqvi agree", "Lisbon cost"."""
    *own, last = phrase.split() or [""]
    if not own or not last.islower() or last.endswith("s") or own[0].casefold() in DETERMINERS:
        return phrase
    follows_name = is_capitalised(own[-1]) and (country_of(own[-1]) is None or own[-1].casefold() in COUNTRIES)
    return " ".join(own) if follows_name else phrase


def goes_on(question: str) -> bool:
    """Whether a question ends in what somebody was doing, rather than in a meeting or a hearing."""
    match = GOING_ON.search(question)
    return match is not None and not is_event(match["verb"])


def is_verb(word: str, before: str = "") -> bool:
    """Whether a word in lower case is a form of a verb; behind an article it is a noun."""
    if not word.islower() or before.casefold() in DETERMINERS:
        return False
    if "\u0400" <= word[0] <= "\u04ff":
        return russian().parse(word)[0].tag.POS in ("VERB", "INFN", "PRTS", "GRND")
    return word in IRREGULAR or word in BARE_VERBS or bool(PARTICIPLE.fullmatch(word) or INVERTED.fullmatch(word))


BARE_VERBS = words(
    "did do does agree sign say discuss attend visit arrive travel serve head chair heads chairs leads lead sign join "
    "confer present rate appear want think cost mean represent receive come go give take hold meet become",
    "win call happen signs says",
)
"""Verbs that "did" leaves bare and that are no nouns of these reports."""


def is_thing(phrase: str) -> bool:
    """Whether a phrase names something, be it a year: not what is asked, and not one side of it."""
    if YEAR.fullmatch(phrase):
        return True
    written = [word.casefold() for word in WORD.findall(phrase)]
    if (
        not written
        or written[0] in POINTING
        or written[-1] in SIDES
        or (any(word in ASKING for word in written) and not is_definite(phrase))
    ):
        return False
    return any(word not in NO_THING and any(map(str.isalpha, word)) for word in written)


def is_definite(phrase: str) -> bool:
    return phrase.split(maxsplit=1)[0].casefold() in DETERMINERS - INDEFINITE


def tells_which(phrase: str) -> bool:
    """Whether a phrase says what is spoken of: by a name, a date, or as what is held, signed or run."""
    return is_event(phrase) or is_named(phrase)


def is_named(phrase: str) -> bool:
    return any(is_capitalised(word) or word[0].isdigit() for word in WORD.findall(phrase))


def is_event(phrase: str) -> bool:
    """Whether a phrase is of something held, signed or run: a meeting, a treaty, a service, a forum."""
    own = any(word.casefold() in NOT_PEOPLE and not is_proper_noun(word) for word in WORD.findall(phrase))
    return own or EVENTS.search(phrase) is not None or bool(terms(phrase) & MECHANISMS)


def is_proper_noun(word: str) -> bool:
    return is_capitalised(word) and (word.casefold() in MONTH_NAMES or word.casefold() in PLACES_AND_PAPERS)


MECHANISMS = frozenset({"consultation", "mechanism", "dialogue", "commission", "working group", "forum", "conference"})
PLACES_AND_PAPERS = words(
    "asia africa europe america pacific atlantic asian european african american eu us usa uk prc"
)
