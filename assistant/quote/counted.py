"""Whether a sentence counts what a question counts: "14 vessels" for "how many ships", never a date or a session."""

import re
from collections.abc import Iterator, Mapping

from assistant.question.concepts import concepts_of
from assistant.question.lexicon import Lexicon
from assistant.question.question import Question
from assistant.quote.several import COUNTRIES
from ingest.registers.lexicon.names import country_of, find_names, script, written_words
from ingest.registers.lexicon.ordinals import ordinals
from ingest.registers.lexicon.wordlists import EXACT_WORDS, FUNCTION_WORDS
from ingest.text.figures import find_dates, find_numbers
from ingest.text.words import tokens

FEW = 20
"""Up to which number "two" and "second" are told apart; "the 75th anniversary" is also that of 75 years."""
AHEAD = 4
"""Words behind a number in which the thing counted stands."""
UNNAMED = 0.2
"""What a number counts for beside nothing that is like the thing counted."""
UNTRANSLATED = 0.4
"""The same in another script than the question's, where no word of it may be known."""
TOLD = 0.85
"""The same where the sentence speaks of the thing elsewhere: "killed 31" for "how many victims"."""
LISTED = 0.4
"""What a list of names counts for, of countries or of what the sentence calls as the question does."""
REST, SAID = 2, 0.7
"""Content words beside the thing counted, and how well each must be said, for the only number to be meant."""
ONLY = 0.5
"""What that number counts for."""
PART_OF_NAME = re.compile(r"[^\W\d_](?:[-–]\s?|\s[-–])$")
"""Before a number of a name, "Warrior-3"; with blanks on both sides a dash opens what a dateline leads in."""
OCCASIONS = re.compile(
    r"\b(?:times|occasions|раз|раза|fois|veces|vezes|mal)\b|几次|多少次|كم مرة|何回|何度", re.IGNORECASE
)
OCCASION = re.compile(
    r"\s?(?:times|occasions|раза?|fois|veces|vezes|mal|مرات|مرة|بار)\b|\s?(?:余|多)?[次回度趟]", re.IGNORECASE
)
"""What a question after how often something happened counts, and how it is counted."""
OFTEN = re.compile(
    r"\b(?:every|each|once|twice|thrice) (?:\w+ ){0,3}?(?:day|week|month|quarter|year|decade)s?\b|"
    r"\btimes (?:a|per|each) \w+|\b(?:daily|weekly|monthly|quarterly|yearly|(?:bi)?annual(?:ly)?)\b|\bраза? в\b|"
    r"\bкажд\w+ (?:\w+ )?(?:ден|дн|недел|месяц|квартал|год|лет)\w*|\bеже(?:дневн|недельн|месячн|квартальн|годн)\w+|"
    r"每隔?(?:[一两二三四五六七八九十半\d]?(?:年|天|周|个?月|个?季度)|日)|毎[年月週日]|"
    r"\b(?:fois|veces|vez|volte|vezes) (?:par|al|all|por)\b|\b(?:tou(?:te)?s les|chaque|cada|ogni|alle|jede[sn]?) "
    r"(?:\w+ )?(?:ans?|mois|semaines?|jours|a[ñn]os?|mes(?:es)?|semanas?|d[ií]as?|ann[io]|jahre?|monate?|wochen?)\b|"
    r"\b(?:(?:jähr|monat|wöchent|täg)lich|annuel|mensuel|anual|mensual|mensal)\w*|سنوي|شهري|كل (?:سنة|عام|شهر)",
    re.IGNORECASE,
)
"""At what intervals something is done."""
ALONE = re.compile(
    r"^\W*(?:[^\W\d_]\s?[:：]\s?)?(?:(?:only|just|about|around|some|nearly|almost|another|at least|(?:more|fewer) than|"
    r"over|лишь|только|всего|около|почти|более|свыше|ещё|еще|seulement|environ|près de|plus de|sólo|solo|cerca de|"
    r"apenas|nur|rund|etwa|über)\s+)?$",
    re.IGNORECASE,
)
"""What may stand before a number that opens a sentence: at most how exact it is."""
MORE_OF_IT = re.compile(
    r"\W*(?:$|[.,;)!?。，；）]|(?:of them|из них|were|was|are|have|had|came|did|stand|remain\w*|были|было|удалось|"
    r"sont|ont|étaient|son|fueron|eran|foram|são|sind|wurden|waren)\b)",
    re.IGNORECASE,
)
OF_THEM = re.compile(
    r"\W*(?:most|half|many|some|all|none|each|one|two|three) of (?:them|whom)\b|\W*из них", re.IGNORECASE
)
OF_WHAT_WAS_SAID = 0.7
"""What a number counts for that leaves out what it counts: "Nine of them came back", "China sent 270, most of them"."""
MADE_OF = re.compile(r"\bhow many [\w-]+ of ([\w-]+)", re.IGNORECASE)
"""What of a question counts the pieces or the weight: of "how many kilograms of cocaine" the cocaine."""
OF_A_NATION = re.compile(
    r"(?:how many|сколько|combien d['’e]|wie viele[nr]?|cuánt[oa]s|quant[oaie]s?)\s?([^\W\d_]+)|"
    r"多少名?([\u3400-\u9fff]{2,5}?)人",
    re.IGNORECASE,
)
"""What is counted where it may be the people of a country: "how many Chinese"."""
CLOCK = re.compile(r"^:\d|^\.\d\d\b|^(?:st|nd|rd|th)\b")


def has_number(question: Question, text: str, lexicon: Lexicon) -> float:
    """A number of the thing counted; a list of names may be counted too."""
    asked = {figure.casefold() for figure in question.figures}
    words = written_words(text)
    counting = [(start, end) for start, end in numbers(text) if text[start:end].casefold() not in asked]
    if OCCASIONS.search(question.text) and any(OCCASION.match(text, end) for _, end in counting):
        return 1.0
    bare = [(start, end) for start, end in counting if MORE_OF_IT.match(text, end)]
    behind = [following(words, end) for _, end in counting] + [preceding(words, start) for start, _ in bare]
    wanted = frozenset[int]().union(*map(concepts_of, question.heads))
    stems = {stem for head in question.heads for stem in tokens(head)}
    # "The 75th anniversary" counts years, "the 100th joint patrol" patrols, "the second meeting" no meetings.
    nth = [(one.value, following(words, one.end)[:2]) for one in ordinals(text)]
    behind += [few for value, few in nth if is_of(wanted, few[:1]) or (value > FEW and stems & stems_of(few))]
    if not behind:
        said = [word for word, _ in words]
        named = not stems or stems & stems_of(said) or is_of(wanted, said) or COUNTRIES.search(question.text)
        return LISTED if named and is_list(text) else 0.0
    if not stems or any(is_of(wanted, few) or stems & stems_of(few) for few in behind):
        return 1.0
    if any(counts_people_of(nation, words, end) for nation in nations_counted(question.text) for _, end in counting):
        return 1.0
    if any(ALONE.match(text[:start].rpartition("\n")[2]) or OF_THEM.match(text, end) for start, end in bare):
        return OF_WHAT_WAS_SAID
    least = UNTRANSLATED if script(question.text) != script(text) else UNNAMED
    near = [part for few in behind for word in few for part in word.split("-") if is_countable(part)]
    of_it = {stem for match in MADE_OF.finditer(question.text) for stem in tokens(match[1])}
    spoken_of = is_of(wanted, [word for word, _ in words if word.islower()]) or any(
        of_it & stems_of(few) for few in behind
    )
    told = TOLD if spoken_of else least
    return max(told, UNNAMED + (1 - UNNAMED) * float(lexicon.nearness(question.heads, near).max(initial=0.0)))


def nations_counted(question: str) -> set[str]:
    said = {one for match in OF_A_NATION.finditer(question) for one in match.groups() if one}
    return {nation for one in said if (nation := country_of(one))}


def counts_people_of(nation: str, words: list[tuple[str, int]], end: int) -> bool:
    """Whether a number that ends there counts people of a country: "five Chinese engineers", "5 citizens of China"."""
    behind = [word for word, start in words if start >= end][:AHEAD]
    return any(country_of(word) == nation for word in behind)


def has_frequency(question: Question, text: str) -> float:
    """An interval, or a number of times."""
    return 1.0 if OFTEN.search(text) or any(OCCASION.match(text, end) for _, end in numbers(text)) else 0.0


def tells_the_only_number(question: Question, text: str, words: Mapping[str, float]) -> bool:
    """Whether a sentence says all of a question but the thing it counts, and holds one number that fits."""
    heads = {head.casefold() for head in question.heads}
    rest = [said for word, said in words.items() if word.casefold() not in heads]
    given = {figure.casefold() for figure in question.figures}
    fitting = [written for start, end in numbers(text) if (written := text[start:end].casefold()) not in given]
    return len(rest) >= REST and min(rest) >= SAID and len(fitting) == 1


def is_list(text: str) -> bool:
    return text.count(",") >= 2 and len(find_names(text)) >= 3


def is_of(wanted: frozenset[int], words: list[str]) -> bool:
    return any(wanted & concepts_of(word.casefold()) for word in words)


def stems_of(words: list[str]) -> set[str]:
    return {stem for word in words for stem in tokens(word)}


def numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where numbers stand that count: no dates, ordinals, times of day or parts of names."""
    taken = [(date.start, date.end) for date in find_dates(text)] + [(nth.start, nth.end) for nth in ordinals(text)]
    for number in find_numbers(text):
        counts = not PART_OF_NAME.search(text[: number.start]) and not CLOCK.match(text[number.end :])
        if counts and not any(start < number.end and number.start < end for start, end in taken):
            yield number.start, number.end


def following(words: list[tuple[str, int]], end: int) -> list[str]:
    """The words right behind a number, the rest of its own first ("25-member"), countries aside."""
    own = [word[end - start :].strip("-") for word, start in words if start < end < start + len(word)]
    behind = [word for word, start in words if start >= end]
    return [word for word in [*own, *behind[: AHEAD + 1]] if word and not country_of(word)][:AHEAD]


def preceding(words: list[tuple[str, int]], start: int) -> list[str]:
    """The words right before a number that nothing follows: "troops - about 3,200"."""
    return [word for word, at in words if at < start][-AHEAD:]


def is_countable(word: str) -> bool:
    return word.isalpha() and word.casefold() not in FUNCTION_WORDS | EXACT_WORDS
