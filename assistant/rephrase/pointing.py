"""Whether a question leans on the conversation: by what it points at, by what it leaves out, by naming nothing."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from assistant.question.question import TOPIC, only_opens, understand
from assistant.rephrase.grammar import is_adjective, is_verb
from assistant.rephrase.since import counts_years
from ingest.registers.lexicon.names import CJK, Name, country_of, find_names
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, INTERROGATIVES, words
from ingest.registers.time_and_place.places import around

Leaning = Literal["no", "maybe", "yes"]

OPENS = (
    r"and|but|so|also|then|ok(?:ay)?|no|well|sorry|а|и|но|нет|так|ещё|et|mais|non|alors|puis|y|e|pero|entonces|"
    r"mas|não|então|und|aber|nein|dann|و|لكن|لا"
)
PREAMBLE = re.compile(
    rf"^[¿¡\s]*(?:(?:(?:{OPENS})\b[,;:\s]*)+|(?:那么?(?!一|几|些|[年个次天])|还有|不)[,，、\s]*)?"
    r"(?:(?:what|how) about\s+|что (?:насч[её]т|с)\s+|"
    r"qu['’]en est-il (?:de|du|des)\s+|(?:y )?qué (?:hay|pasa) (?:de|con)\s+|quanto (?:ao?|aos|às?)\s+|"
    r"was ist mit\s+|ماذا عن\s+)?",
    re.IGNORECASE,
)
"""How a follow-up begins; what is left says what is new in it."""
ANNOUNCED = (
    r"\b(?:something else|(?:another|different|new|other|change of|changing) (?:the )?(?:topic|question|subject|matter|"
    r"thing)|unrelated|другой вопрос|другая тема|сменим тему|о другом|autre (?:question|sujet|chose)|"
    r"otra (?:pregunta|cosa)|otro tema|cambiando de tema|"
    r"outra pergunta|outr[oa] assunto|mudando de assunto|andere frage|anderes thema|themenwechsel)\b"
    r"|换个话题|另一个问题|另外一个问题|سؤال آخر|موضوع آخر"
)
SWITCH = re.compile(
    rf"{ANNOUNCED}|\b(?:back to|moving on|turning to|switch(?:ing)? to|теперь о|вернёмся к|возвращаясь к|перейд[её]м к|"
    r"passons à|revenons à|retour à|zurück zu[mr]?|volviendo a|volvamos a|pasando a)\b|回到|说回",
    re.IGNORECASE,
)
ANNOUNCEMENT = re.compile(rf"^.{{0,16}}?(?:{ANNOUNCED})[^\W\d_ ]{{0,12}}\s*[.:;!?,，。：–—-]+\s*(?=\w)", re.IGNORECASE)
"""That something else is asked, where that is a clause of its own: "Something else: when ..."."""
THERE = r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )\bthere\b(?! (?:is|was|are|were)\b)"
"""Of a place, and not that of "Is there a port?"."""
SAME_PLACE = (
    r"\b(?:in|at) (?:the|that) (?:very )?same (?:city|town|place|capital|venue|port)\b|\bтам же\b|"
    r"\bв (?:том|этом) же (?:городе|месте)\b|\bdans la même ville\b|\ben la misma ciudad\b|\bin derselben stadt\b"
)
"""What says that something was where the last was."""
DEMONSTRATIVE = re.compile(
    r"\b(?:this|these|those)\b(?! (?:is|are) the case)|\bthat\W*$|\bthat (?:same |very |first |last )?"
    r"(?!(?:he|she|they|it|we|the|an?|is|was|were|are|has|had|have|will|would)\b)(?-i:[a-z]+)|"
    rf"{THERE}|\bthere\b(?=\W*$| (?:from|for|at|on|with|as|too|also|by)\b)|"
    r"\b(?:then|the (?:former|latter|same)|each side|both sides|(?:the )?(?:two|three) of them)\b|"
    r"^(?:(?:and|so|but)\b\W*)?(?:is|was) that\b|\b(?:after|before|about) that\b|"
    r"\b(?:эт(?:от|а|о|и|ого|ой|ом|ому|их|им|ими|у)|т(?:от|ом|ого|ой|ому|ех|ем) же|там|туда|оттуда|тогда|"
    r"в то(?:м|т) (?:год|день|раз|же)\w*)\b|"
    r"\b(?:cet|cette|ces|cela|ça|celui|celle|ceux|celles|là-bas|alors)\b|\bce (?!que|qui|sont|soit|n)[a-zà-ÿ]+|"
    r"\b(?:est[aeo]s?|es[aeo]s?|aquell?[oa]s?|aquel|allí|ahí|entonces)\b|"
    r"\b(?:[nd]?(?:ess[ea]s?|aquel[ea]s?)|[nd]est[ea]s?|[nd]?isso|[nd]?isto|[nd]?aquilo|lá|então)\b|"
    r"\b(?:diese[rsnm]?|jene[rsnm]?|dort|damals|dabei|daran|darüber|davon|dazu|derselben?|denselben)\b|"
    r"(?<!\w)(?:هذا|هذه|ذلك|تلك|هناك|هؤلاء)(?!\w)|[这這那该該此](?:次|个|個|场|項|项|份|位|里|裡|些|时|時|年|天)|当时|當時|该|此[次外]|双方|雙方",
    re.IGNORECASE,
)
"""What points at something said, whatever the question itself names."""
PERSONAL = re.compile(
    r"\b(?:(?:the two|both) of them|the pair(?= \w)|(?:the|those|these) two(?! (?-i:[a-z]+s\b|(?:wo)?men\b|"
    r"people\b|of\b)))\b|"
    r"\b(?!(?-i:(?:He|She|Er|Su|Il|Lui) [A-Z][a-z]))"
    r"(?:he|him|she|her|hers|his|they|them|their|theirs|it|its|он|она|оно|они|н?его|н?её|н?ее|ему|ей|им|их|ним|ней|"
    r"(?:that|this|the new) (?:man|woman|person|official)|"
    r"the (?:man|woman)(?! (?:who|whom|whose|that|from|of|in|with|behind|at|on|to|for|named|called|"
    r"responsible)\b)|нему|нём|нем|них|ними|"
    r"il|elle|ils|elles|lui|leurs?|eux|son|sa|ses|él|ella|"
    r"ellos|ellas|sus?|"
    r"[nd]?el[ea]s?|seus?|suas?|lhes?|er|ihn|ihm|ihr|ihre[rsnm]?|"
    r"seine?[rsnm]?|sie)\b|(?<!\w)(?:هو|هي|هم|له|لها|لهم|عنه|عنها|معه|معها)(?!\w)|[他她它]们?|其(?![他它中实次])|"
    r"(?<=\w )l[oae]s?(?= (?-i:[a-zà-ÿ]+)(?:ó|aron|ieron)\b)|(?<=\bqui )l['’](?=(?:a|ont|avait|avaient)\b)|"
    r"(?<=\w )[oa]s?(?= (?-i:[a-zà-ÿ]+)(?:ou|iu|[aei]ram)\b)|(?<=\bquem )[oa]s?(?= (?-i:[a-zà-ÿ]+)eu\b)",
    re.IGNORECASE,
)
"""What stands for somebody or something, unless a name before it in the question explains it."""
ONE_PERSON = words("he him she his hers он она ему ней нём il elle él ella ele ela er ihn ihm 他 她")
"""Of a country they are never said."""
OBJECTS = words("it him them")
"""What none that does something in the same clause is called by: "Did Riga ratify it?"."""
CLAUSE = re.compile(r"[,;:]|\b(?:and|but|or|when|while|because|that|if|who|whose|which|where)\b", re.IGNORECASE)
WHO_BEFORE = re.compile(
    r"^\W*(?:who|кто|qui|quién|quem|wer)\b.*(?:,|\b(?:and|и|et|y|e|und)\b)|[谁誰].*[，,]", re.IGNORECASE
)
NO_ONE = re.compile(
    r"\b(?:is|was) it (?:true|possible|that)\b|\bdid it take\b.* (?:to|for)\b|\bit (?:is|was) (?:true|said|reported)\b|"
    r"\by a-t-il\b|\bil y a\b|\bqu['’]est-il\b|\bil (?:est|faut)\b|\bgibt es\b",
    re.IGNORECASE,
)
"""Where "it" stands for nothing."""
ORDINAL = (
    r"(?:very )?(?:first|second|third|fourth|fifth|last|latest|next|previous|earlier|other|\d{4}|\d+(?:st|nd|rd|th))"
)
ONE = re.compile(
    r"(?P<lead>\b(?:the|that|this)(?: [\w’'-]+){0,3}?|\b[\w-]+['’]s?) (?:ones?|editions?)\b(?! of\b)"
    rf"|(?P<nth>\bthe {ORDINAL})(?P<noun> [a-z]+)??(?=\W*$|\s+(?:be|held|take|took|come|came|did|was|were|in|on|at)\b)"
    r"|(?P<le>\b(?:le|la) \d+(?:e|ème|er|re)\b)(?! [a-zà-ÿ])|\b(?:перв|втор|треть|последн|следующ)\w+(?=\W*$)"
    r"|第[一二三四五六七八九十\d]+次(?=[呢？?在是]|$)|(?P<zh>[这這那该]次)(?!的?\w{0,4}[会會])",
    re.IGNORECASE,
)
"""One of several that were spoken of: "the last one", "the prosecutors' one", "the 2023 edition"."""
SETTING = re.compile(
    r"^(?:(?:and|so|but|а|и|et|y|und)\b\W*)?(?:in|on|at|according to|в|по|selon|en|dans|à|según|laut|in|bei)\b[^,]*,",
    re.IGNORECASE,
)
"""Where or by whose account a question is asked: "In Xinhua's version, ..."; no name in it explains a pronoun."""
OF_A_SIDE = re.compile(
    r"^\W*(?:who|whom|which \w+|кто|qui|quién|wer)\b.{0,40}\b(?:the|la|el|die|российск\w+|китайск\w+) ?(?:[^\W\d_]+ )?"
    r"(?:side|delegation|team|part|сторон\w+|делегаци\w+|partie|délégation|parte|delegación|seite|delegation)\W*$",
    re.IGNORECASE,
)
"""A question after who was of a side, which no more than its country tells: a side of what was spoken of."""
DASHED = re.compile(
    r"(?:(?:now|nun|jetzt|теперь|maintenant|ahora|agora),? )?(?P<meant>(?:[^-–—:]|(?<=\w)-(?=\w))+?)(?:\s+[-–—]|:)\s+"
    r"(?P<asked>[^?？]+?)(?: (?:there|then|там|тогда|là-bas|allí|dort))?[?？]?$",
    re.IGNORECASE,
)
"""What was meant and what is asked of it: "the one in Riga - who was in the chair there?"."""
GERMAN = re.compile(
    r"\b(?:wer|wen|wem|was|wann|wo|wohin|warum|wie|welche[rsnm]?|der|die|das|dem|den|ein|eine|wurde|hat|haben|und|nach|"
    r"worum|wofür|womit)\b",
    re.IGNORECASE,
)
ARTICLE = re.compile(
    r"\b(?:d(?:er|ie|as|em|en|es)|eine?[rsnm]?|zum|zur|im|am|beim|vom|welche[rsnm]?|viele?)\s+$", re.IGNORECASE
)
SPACED = re.compile(r"\w[\w'’-]*")
"""A word with what is elided before it: the verb of "qu'a dit le ministre ?" is not "a"."""
OF_THEM = re.compile(r"(?P<many>how many)(?: of (?:them|these|those))?\W*$", re.IGNORECASE)
SHORT = 5
"""Words up to which a question without a verb of its own is an ellipsis: "And the Chinese side?"."""
SHORT_CHINESE = 5
MORE = words("else exactly precisely ещё еще именно точно autre d'autre exactement más exactamente sonst noch genau")
"""What a bare interrogative may be stretched by: "Who else?"."""
VERBS = words(
    "did does do was were is are has have had will would said say met signed",
    "был была было были есть est sont était a ont fue es son era hubo ha han war ist sind hat haben wurde",
    "foi foram é são eram tem houve há",
)
SUBJECTS = words("who what which how кто что какой какие сколько qui quel quelle quién qué wer was welche quem qual")
"""Interrogatives that may be the subject of a verb right behind them."""
ASKING = words("which how какой какие сколько quel quelle welche qual")
"""Of these, what has a noun behind it; "which port" has no verb, nor have three words of it."""


def bare(question: str) -> str:
    """A question without the words that only join it to the one before."""
    return PREAMBLE.sub("", question, count=1).strip() or question


def leaning(question: str) -> Leaning:
    """Whether a question needs the conversation to be understood; maybe, where it names nothing that would tell."""
    if SWITCH.search(question) or TOPIC.search(question):
        return "no"
    own = own_names(question)
    if DEMONSTRATIVE.search(question) or ONE.search(question) or points_at_somebody(question, own):
        return "yes"
    if is_ellipsis(question) or counts_years(question):
        return "yes"
    said = understand(question)
    setting = SETTING.match(question)
    named = [name for name in own if setting is None or name.start >= setting.end()]
    if any(country_of(name.text) is None and around(name.text) is None for name in named):
        return "no"
    if bare(question) != question.strip() or (OF_A_SIDE.search(question) and not said.figures):
        return "yes"
    return "no" if own and len(said.words) > 1 else "maybe"


def own_names(question: str) -> list[Name]:
    """The names in a question; in German, which writes every noun with a capital, those without an article."""
    names = [name for name in find_names(question) if not only_opens(name, question)]
    if len(GERMAN.findall(question)) < 2:
        return names
    return [name for name in names if not ARTICLE.search(question[: name.start])]


def points_at_somebody(question: str, own: list[Name]) -> bool:
    """A pronoun that no name earlier in the question explains."""
    if NO_ONE.search(question):
        return False
    setting = SETTING.match(question)
    own = [name for name in own if setting is None or name.start >= setting.end()]
    return any(not is_explained(match, own, question) for match in PERSONAL.finditer(question))


def is_explained(pronoun: re.Match[str], own: Sequence[Name], question: str) -> bool:
    """Whether a name before a pronoun says who or what it is, or of a person the "who" of a clause before its own."""
    somebody = pronoun.group().casefold() in ONE_PERSON
    if somebody and WHO_BEFORE.match(question[: pronoun.start()]):
        return True
    opens = re.compile(r"\W*\w+\s+").match(question)  # a verb: "¿Estuvo ella ...?"
    own = [name for name in own if not (opens and name.end < opens.end() == pronoun.start())]
    return any(
        name.end <= pronoun.start()
        and not (somebody and country_of(name.text))
        and (pronoun.group().casefold() not in OBJECTS or CLAUSE.search(question[name.end : pronoun.start()]))
        for name in own
        if not is_adjective(name.text)
    )


def is_ellipsis(question: str) -> bool:
    """Whether a question has too little of its own to stand: "Where?", "And in 2018?", `那王毅呢？`."""
    rest = bare(question)
    if CJK.search(rest):
        said = rest.strip("？?。 ")
        return said.endswith("呢") or (len(said) <= SHORT_CHINESE and not own_names(rest))
    own = [word.casefold() for word in SPACED.findall(rest)]
    says_something = [word for word in own if word not in FUNCTION_WORDS | INTERROGATIVES | MORE]
    if not says_something:
        return len(own) <= 2 or OF_THEM.match(rest) is not None or not PERSONAL.search(rest)
    if len(own) > SHORT or any(word in VERBS or is_verb(word, before) for before, word in pairwise(["", *own])):
        return False
    # "Who signed it?" has a verb, though none of the few known ones; "On what grounds?" has none.
    return rest != question.strip() or (
        (own[0] not in SUBJECTS or (own[0] in ASKING and len(own) <= 3)) and not own_names(rest)
    )
