"""People whom no office presents, only the company they are in: "A and the minister B", "chaired by A", "A told B"."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from ingest.documents import Document, Sentence
from ingest.registers.lexicon.event_language import language_of
from ingest.registers.lexicon.event_words import pattern
from ingest.registers.lexicon.names import Name, country_of, find_names
from ingest.registers.lexicon.russian import nominative
from ingest.registers.lexicon.wordlists import MONTHS, WEEKDAYS
from ingest.registers.meetings.units import LEADS
from ingest.registers.people.completing import could_be_surname
from ingest.registers.people.meant import Mention, Person
from ingest.registers.people.people import common_words, is_common, split_at_and
from ingest.registers.people.periods import TERM
from ingest.registers.people.somebody import is_place, is_place_here, may_be_somebody
from ingest.registers.people.subject import is_subject

WHOLE, LONGEST = 2, 3
"""Words of a name in full."""
SYLLABIC = ("vi", "zh", "ja", "ko")
"""Languages in which capitals, or their want, tell little of names."""
AND = r"(?:,? (?:and|und|et|y|e|и|й|та|і|i|oraz|ve|və|și|och|og|en)|,)"
ASIDE = r"(?:,? \([^()]{2,40}\)| of [A-Z]\w+|, [^,;:.!?]{1,120}(?=,))?"
SMALL = r"[a-zà-ÿа-яёіїєґ][\w'’-]*"
BEHIND = re.compile(rf"{ASIDE}{AND} (?:{SMALL} ){{0,2}}")
"""Between somebody and whoever is named behind: "and", "und der Gastgeber", ", head of the service, and"."""
BEFORE = re.compile(rf"{ASIDE}{AND} (?:[^\W\d_][\w'’-]* ){{0,8}}")
"""The same before somebody whose office stands between the two."""
BY = re.compile(r"\b(?:chaired|led|headed|hosted|represented|signed|attended|received|moderated|opened) by $")
IN_FRONT = re.compile(
    rf"(?:^|[.;,:(–—-]\s)(?:[^\W\d_]{{2,7}}\s)?{LEADS.pattern}(?:\s?:|\s(?:by|par|por|von|da|di))?\s$", re.IGNORECASE
)
"""Right before whoever led something, where a list says so in a word: "Host: A", "; présidée par A"."""
DOES = re.compile(
    r"(?:, [^,;:.!?]{2,90},)? (?:(?:was|is|were|are) (?:also )?(?:there|present|in the chair|among)|"
    r"(?:presiding|chairing|hosting|in the chair)\b|(?:also |then )?"
    r"(?:(?:co-?)?chair(?:s|ed)|presid(?:es|ed)|spoke|speaks|attended|attends|looked on|watched|signed|met|came|"
    r"joined|took part|led|leads|headed|heads|addressed|welcomed|received|председательствов\w+|возглавил\w?|"
    r"участвовал\w?|"
    r"выступил\w?|подписал\w?|встретил\w+|прибыл\w?|принял\w?|a présidé|a assisté|a signé|présidait|presidió|asistió|"
    r"firmó|presiedeva|leitete|nahm|unterzeichnete|traf|presidiu|assinou)\b)"
)
"""What only people do, right behind a name or what is said of its bearer."""
NUMBERED = re.compile(r"\W*(?:\d{1,2}[.)]\s*)?")
"""Before a name that opens a line of holders, behind it their term."""
WITH = re.compile(
    r"(?:\b(?:beside|alongside|next to|met(?: with)?|meets(?: with)?|received|counterpart|together with|accompanied by|"
    r"accompagnée? par|acompañad[oa] (?:por|de)|begleitet von)|(?<!\w)(?:рядом с|вместе с|принял\w?|встретил\w+ с)) $"
)
"""Right before whom somebody met or sat beside."""
NO_NAME_BEFORE = re.compile(
    r"(?:\b(?:the|an?|its|their|this|that|in|at|near|from|to|into|on|aboard|of|der|die|das|den|dem|des|im|in|aus|nach|"
    r"le|la|les|au|aux|du|des|à|el|los|las|del|en|il|lo|gli|o|os|as|na|no|em|в|во|на|из|у|до|від|до)|[\"“«„‘'(\[/#@\d-]|\w\.)\s*$",
    re.IGNORECASE,
)
LISTED = re.compile(rf"(?:(?:\b[A-ZА-ЯЁ][\w'’-]+\b ?){{1,3}}(?:\([^()]*\) )?(?:, |(?:, )?{AND} ))+$")
"""The names before the last of a list."""


def with_companions(
    found: Sequence[tuple[Mention, ...]], document: Document, sentences: Sequence[Sentence]
) -> list[tuple[Mention, ...]]:
    """The mentions of each sentence with those of people whom nothing else presents, there and from there on."""
    common, result = common_words(document.text), []
    joined = list(dict.fromkeys(mention.person for mention in chain.from_iterable(found) if mention.explicit))
    for sentence, present in zip(sentences, found, strict=True):
        text = document.text[sentence.start : sentence.end]
        language = language_of(document.source.language, text)
        if language in SYLLABIC:
            result.append(present)
            continue
        free = [name for name in whole_names(text, language) if is_free(name, sentence.start, present)]
        free = [name for name in free if not is_common(name, common) and may_be_name(name, document.text)]
        more = list(again(free, joined, sentence.start, text))
        left = [name for name in free if all(sentence.start + name.start != one.start for one in more)]
        left = [name for name in left if could_be_surname(name.words[0]) or len(name.words) > 1]
        new = in_company(left, (*present, *more), sentence, text, language)
        joined += [one.person for one in new]
        result.append(tuple(sorted((*present, *more, *new), key=lambda one: one.start)))
    return result


def whole_names(text: str, language: str) -> Iterator[Name]:
    for whole in find_names(text):
        for part in split_at_and(whole):
            words = part.text.split(" ")
            # German writes every noun with a capital: "der Gastgeber Jan Kowal".
            extra = len(" ".join(words[:-2])) + 1 if language == "de" and len(words) > WHOLE else 0
            yield Name(part.text[extra:], part.start + extra, part.end)


def is_free(name: Name, offset: int, present: Sequence[Mention]) -> bool:
    return all(offset + name.end <= one.start or one.end <= offset + name.start for one in present)


def may_be_name(name: Name, text: str) -> bool:
    """Whether capitals may be those of a whole name, or of a surname."""
    words = name.text.split(" ")
    if any(not (word.istitle() and re.sub(r"['’-]", "", word).isalpha()) for word in words):
        return False
    if any(country_of(word) or word.casefold() in MONTHS | WEEKDAYS or len(word) < len("Li") for word in words):
        return False
    somebody = len(words) <= LONGEST and may_be_somebody(name.text)
    return somebody and not is_place(name.text) and not is_place_here(words[0], text)


def again(free: Sequence[Name], joined: Sequence[Person], offset: int, text: str) -> Iterator[Mention]:
    """Those who are known from elsewhere in the document, by their names or surnames."""
    for name in free:
        person = next((one for one in reversed(joined) if all(map(one.answers_to, name.words))), None)
        if person:
            yield Mention(person, offset + name.start, offset + name.end, True, is_subject(text, name))


def in_company(
    free: Sequence[Name], present: Sequence[Mention], sentence: Sentence, text: str, language: str
) -> list[Mention]:
    """Those of the names that are joined to somebody, do what people do, or by whom something is done."""
    taken = [(one.start - sentence.start, one.end - sentence.start) for one in present if one.explicit]
    found: list[Mention] = []
    for _ in range(2):
        for name in free:
            if any(one.start == sentence.start + name.start for one in found):
                continue
            before = LISTED.sub("", text[: name.start])
            if language != "de" and NO_NAME_BEFORE.search(before) and not NUMBERED.fullmatch(before):
                continue
            if acts_itself(name, text, language) or any(is_joined(name, place, text) for place in taken):
                person = Person(nominative(name.text))
                start, end = sentence.start + name.start, sentence.start + name.end
                found.append(Mention(person, start, end, True, is_subject(text, name)))
                taken.append((name.start, name.end))
    return found


def acts_itself(name: Name, text: str, language: str) -> bool:
    said = re.match(rf"(?:, [^,;:.!?]{{2,90}},)? (?:{pattern('speech', language).pattern})", text[name.end :])
    before = text[: name.start]
    if NUMBERED.fullmatch(before) and TERM.match(text, name.end):
        return True
    led = BY.search(before) or IN_FRONT.search(before)
    return bool(said or DOES.match(text, name.end) or led or WITH.search(before))


def is_joined(name: Name, place: tuple[int, int], text: str) -> bool:
    start, end = place
    if end <= name.start:
        return BEHIND.fullmatch(text, end, name.start) is not None
    return BEFORE.fullmatch(text, name.end, start) is not None
