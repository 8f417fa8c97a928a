"""Whether a sentence, read in its document, means a name of the question, in whatever script either is written."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from assistant.question.lexicon import Lexicon
from assistant.question.placed import places
from assistant.question.question import Question
from assistant.question.respelling import city_of
from assistant.quote.candidates import Candidate
from assistant.quote.whole import phrases
from ingest.registers.lexicon.countries import COUNTRIES, SEATS_OF_GOVERNMENT
from ingest.registers.lexicon.names import CJK, country_of, romanised, script, word_likeness
from ingest.registers.lexicon.sounds import sounds
from ingest.registers.lexicon.terms import countries, terms
from ingest.registers.lexicon.wordlists import CHINESE_SURNAMES
from ingest.registers.people.country_told import HOMES
from ingest.registers.people.identity import name_key, same_name, same_surname
from ingest.registers.people.people import Person
from ingest.text.palladius import pinyin

BY_REFERENCE = 0.95
"""What a name counts for when the sentence means it by a pronoun, a surname, a description or in another script."""
LENT = 0.9
"""What it counts for as it does in the sentence of which this one goes on speaking."""
BESIDE, WITHIN, ELSEWHERE = 0.6, 0.57, 0.3
"""What a name counts for when it stands beside the sentence (title, neighbours), in a document that tells of one thing,
or only elsewhere in a longer one."""
SAME_NAME_IN_OTHER_SCRIPT, SAME_NAME_IN_OTHER_LANGUAGE = 0.57, 0.68
"""Cosines from which two names are one: Пекине and Beijing .73, Pekín and Beijing .73; others reach .51 and .56."""
SAME_AS_A_WHOLE = 0.62
"""The cosine from which a word of another script is a whole name: Abu Dhabi and أبوظبي .88, 阿布扎比 .63; others .5."""
SAME_PHRASE, SAME_WORD = 0.58, 0.5
"""Cosines from which a name of common words is the translation of another, as a whole or word by word: of twelve code
names in Russian, Chinese, Spanish and Portuguese nine reach .56 to .91; of one for another two of 250 pass .54."""
HOME_OF = {**HOMES, "zh": "china", "ja": "japan"}
"""Countries that reports in a language need not name: 最高人民检察院 is China's."""
SHORT = 3
"""Letters up to which a name in an alphabet is likened to none in another: Yi lies as near to 绍伊古 as Shoigu does."""
PAIR = 2
ACRONYM = 3
"""Letters from which those of words in a row are no chance."""
TELLING = 3
"""Signs of a sound from which it tells a name; shorter ones are those of many."""


def named(group: Sequence[str], question: Question, candidate: Candidate, lexicon: Lexicon) -> float:
    """How surely a sentence means a name, itself or where it goes on speaking of one that does."""
    own = name_coverage(group, question, candidate, lexicon)
    if own < LENT and len(group) == 1 and is_in_another_capital(group[0], question, candidate):
        return min(own, ELSEWHERE)
    if len(group) == 1 and (home := governs(group[0], question.text)):
        own = max(own, country_coverage(group[0], home, candidate))
    lent = candidate.leant_on
    return own if own >= LENT or lent is None else max(own, LENT * named(group, question, lent, lexicon))


def is_in_another_capital(place: str, question: Question, candidate: Candidate) -> bool:
    """Whether a sentence says that it was in another city than the capital where the question has it, of which its
    document does not speak: that is not meant by its country. Whether it was there, the sentence answers."""
    if question.kind == "polar" or seat_of(place) is None or place not in set(places(question.text)):
        return False
    if not any(seat_of(romanised(city)) for city in places(candidate.text)):
        return False
    return seat_of(place) not in {seat_of(romanised(word)) for word in candidate.document_names}


def name_coverage(group: Sequence[str], question: Question, candidate: Candidate, lexicon: Lexicon) -> float:
    """How surely all words of one name are meant by the sentence, as its weakest word is."""
    if said := said_as_a_phrase(group, question, candidate):
        return said
    if len(group) == 1 and (country := country_of(group[0]) or (group[0] if group[0] in COUNTRIES else None)):
        return country_coverage(group[0], country, candidate)
    if means_person(group, (mention.person for mention in candidate.people)) or heard(group, candidate, here=True):
        return BY_REFERENCE if not all(word in candidate.words for word in group) else 1.0
    # A Chinese name in Russian has one pinyin; only of other names can a translation be looked for.
    found = min(single_name_coverage(word, candidate, lexicon, not is_chinese(group)) for word in group)
    if found >= BESIDE:
        return found
    if means_person(group, candidate.whole.people):
        # What a sentence tells of others is not told of somebody whom the document names elsewhere.
        return ELSEWHERE if candidate.people else from_afar(candidate)
    if heard(group, candidate, here=False) or translated(group, candidate, lexicon):
        found = max(found, from_afar(candidate))
    return max(found, as_a_whole(group, candidate, lexicon))


@lru_cache(maxsize=20_000)
def governs(word: str, text: str) -> str | None:
    """The country whose government a question calls by its seat: "What did Beijing and Islamabad agree on?"."""
    return None if word in set(places(text)) else seat_of(word)


def seat_of(word: str) -> str | None:
    return SEATS_OF_GOVERNMENT.get(word.casefold())


def said_as_a_phrase(group: Sequence[str], question: Question, candidate: Candidate) -> float:
    """The same for the initials of several words, and for a name that means something only with the next word."""
    if any(acronym in candidate.words and group[0][0] in acronym for acronym in question.acronyms):
        return 1.0
    phrase = together(" ".join(group), question.text)
    return BY_REFERENCE if phrase & candidate.terms else BESIDE if phrase & candidate.terms_beside else 0.0


@lru_cache(maxsize=20_000)
def together(name: str, text: str) -> frozenset[str]:
    """What a name means only with the word behind it, which has no capital in some languages: Asie centrale."""
    behind = text.partition(name)[2].split()[:1]
    return terms(" ".join([name, *behind])) - terms(name) - terms(" ".join(behind))


def country_coverage(word: str, country: str, candidate: Candidate) -> float:
    """The same for a country: its names are known, so nothing is likened to them but the capital that stands for it."""
    here = best_likeness(word, candidate.words)
    if here == 1.0 or country in candidate.countries:
        return 1.0
    if country in candidate.homes or any(country in mention.person.description for mention in candidate.people):
        return BY_REFERENCE
    here = max(here, BESIDE if is_beside(word, candidate) else BESIDE * best_likeness(word, candidate.beside_words))
    told = country in candidate.whole.countries or is_home(country, candidate)
    opens = WITHIN if country in candidate.whole.lead_countries else 0.0
    # What a sentence tells of two others is hardly told of a third that its document names elsewhere.
    afar = ELSEWHERE if len(candidate.countries) == PAIR else from_afar(candidate)
    return max(here, opens, afar if told else 0.0)


def is_home(country: str, candidate: Candidate) -> bool:
    """Whether a report need not name a country, as that of its language, nor does the sentence tell of two others."""
    return country == HOME_OF.get(candidate.source.language or "") and len(candidate.countries) < 2


def as_a_whole(group: Sequence[str], candidate: Candidate, lexicon: Lexicon) -> float:
    """What the words of another script say of a name as a whole: Abu Dhabi is أبوظبي, a Drug Control Service 禁毒署."""
    asked = " ".join(group)
    if script(asked) == script(candidate.text) or is_chinese(group):
        return 0.0
    if is_likened(asked, candidate.words, lexicon) or is_rendered(group, candidate.phrases, lexicon):
        return BY_REFERENCE
    if is_likened(asked, candidate.beside_words, lexicon) or is_rendered(group, phrases(candidate.beside), lexicon):
        return BESIDE
    return from_afar(candidate) if is_rendered(group, candidate.whole.phrases, lexicon) else 0.0


def is_likened(asked: str, words: Sequence[str], lexicon: Lexicon) -> bool:
    written = [word for word in likenable(asked, words) if len(word) > 1 and script(word) != script(asked)]
    return bool(written) and float((lexicon.vectors([asked]) @ lexicon.vectors(written).T).max()) >= SAME_AS_A_WHOLE


def is_rendered(group: Sequence[str], named: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether something is called by a translation of the name: Steppe Shield «Степной щит» or “草原之盾”."""
    asked = " ".join(group)
    written = [phrase for phrase in named if script(phrase) != script(asked)]
    if (len(group) < 2 and not (CJK.match(asked) and len(asked) > SHORT)) or not written:
        return False
    if float((lexicon.vectors([asked]) @ lexicon.vectors(written).T).max()) >= SAME_PHRASE:
        return True
    return any(is_rendered_by_word(group, words, lexicon) for phrase in written if len(words := phrase.split()) > 1)


def is_rendered_by_word(group: Sequence[str], words: Sequence[str], lexicon: Lexicon) -> bool:
    cosines = lexicon.vectors(group) @ lexicon.vectors(words).T
    return len(words) == len(group) and bool((cosines.max(axis=1) >= SAME_WORD).all())


def translated(group: Sequence[str], candidate: Candidate, lexicon: Lexicon) -> bool:
    """Whether a document in another script names, anywhere, what each word of a name is there."""
    if script(" ".join(group)) == script(candidate.text) or is_chinese(group):
        return False
    return all(translation_likeness(word, candidate.document_names, lexicon) > 0.0 for word in group)


def is_chinese(group: Sequence[str]) -> bool:
    """Whether a name of several words is romanised Chinese, whose sounds alone tell what it is in another script."""
    return len(group) > 1 and all(map(pinyin, group))


def is_acronym(name: str) -> bool:
    """Whether a name is initials, which sound like no word: RATS."""
    return name.isupper() and name.isalpha() and not CJK.search(name)


def from_afar(candidate: Candidate) -> float:
    """What a name counts for that only the document has; of a line of a list its heading tells, not another line."""
    return WITHIN if candidate.whole.tells_one_thing and not candidate.is_entry else ELSEWHERE


def means_person(group: Sequence[str], people: Iterable[Person]) -> bool:
    """Whether one of them goes by the name, in any spelling; a surname alone means whoever bears it."""
    asked = " ".join(group)
    return any(is_called(asked, person.name) for person in people)


@lru_cache(maxsize=50_000)
def is_called(asked: str, name: str) -> bool:
    wanted, own = name_key(asked), name_key(name)
    if wanted.whole:
        return same_name(wanted, own)
    return own.whole and same_surname(wanted, own)


def heard(group: Sequence[str], candidate: Candidate, here: bool) -> bool:
    """Whether a name sounds from another script: Nurgaliyev from ヌルガリエフ, Wang Xiaohong from 王小洪."""
    asked = " ".join(group)
    if script(asked) == script(candidate.text) or is_acronym(asked):
        return False
    return any(wanted <= (candidate.sounds if here else candidate.whole.sounds) for wanted in sounds_of(asked))


@lru_cache(maxsize=20_000)
def sounds_of(name: str) -> tuple[frozenset[str], ...]:
    """What a name is known by: its pairs of Chinese syllables, else the consonants of its words if they are telling;
    either for one word that may be of many syllables or no Chinese at all, like Manila."""
    found = frozenset(sounds(name, all_words=True))
    pairs = frozenset(sound for sound in found if sound.startswith("^"))
    telling = all(len(sound) > TELLING for sound in found - pairs)
    others = found - pairs if telling and ((len(pairs) > 1 and " " not in name) or not pairs) else frozenset()
    return tuple(one for one in (pairs, others) if one)


def single_name_coverage(word: str, candidate: Candidate, lexicon: Lexicon, translatable: bool) -> float:
    here = best_likeness(word, candidate.words)
    if here == 1.0 or (CJK.match(word) and len(word) > 1 and word in candidate.text):
        return 1.0
    if (
        word in candidate.initials
        or is_spelt_out(word, candidate)
        or any(city_of(word) & city_of(other) for other in candidate.words)
    ):
        return BY_REFERENCE
    if any(mention.person.answers_to(word) for mention in candidate.people) or terms(word) & candidate.terms:
        return BY_REFERENCE
    elsewhere = best_likeness(word, candidate.document_names)
    if elsewhere < 1.0 and translatable:  # a name that the document has in this very spelling is not meant by another
        here = max(here, translation_likeness(word, candidate.names, lexicon))
        here = here or BESIDE * translation_likeness(word, candidate.names_beside, lexicon)
    beside = BESIDE if is_beside(word, candidate) else BESIDE * best_likeness(word, candidate.beside_words)
    opens = WITHIN * best_likeness(word, candidate.whole.lead_names)
    return max(here, beside, opens) or from_afar(candidate) * elsewhere


def is_spelt_out(acronym: str, candidate: Candidate) -> bool:
    """Whether the words of a sentence in a row begin with the letters of an acronym: СМВД of the Совет министров
    внутренних дел."""
    return acronym.isupper() and len(acronym) >= ACRONYM and acronym.casefold() in candidate.first_letters


def is_beside(word: str, candidate: Candidate) -> bool:
    """Whether the sentences around, or the lead of a report of one thing, name it in whatever words or language."""
    around = candidate.beside + (f"\n{candidate.whole.lead}" if candidate.whole.tells_one_thing else "")
    if CJK.match(word) and len(word) > 1 and word in around:
        return True
    country = country_of(word)
    return country in countries(around) if country else bool(terms(word) & terms(around))


def best_likeness(word: str, written: Sequence[str]) -> float:
    return max((word_likeness(word, other) for other in written), default=0.0)


def likenable(word: str, names: Sequence[str]) -> list[str]:
    """The names whose meaning may tell that a word is one of them: of a Chinese one neither other Chinese names nor
    surnames, which are near to everybody who bears them: 王, or Wang, to 王丽华."""
    if script(word) != "CJK":
        return list(names)
    return [one for one in names if script(one) != "CJK" and one.casefold() not in CHINESE_SURNAMES]


def translation_likeness(word: str, names: Sequence[str], lexicon: Lexicon) -> float:
    """Whether a name is another language's for one of these: Пекин and Beijing, Londres and London."""
    if not names:
        return 0.0
    if best_likeness(word, names) == 1.0:
        return 1.0
    long = [name for name in likenable(word, names) if len(name) > SHORT or CJK.match(name)]
    if not long:
        return 0.0
    cosines = lexicon.vectors([word, *long])
    alike = zip(long, (cosines[1:] @ cosines[0]).tolist(), strict=True)
    bounds = {True: SAME_NAME_IN_OTHER_SCRIPT, False: SAME_NAME_IN_OTHER_LANGUAGE}
    return BY_REFERENCE if any(cosine >= bounds[script(word) != script(name)] for name, cosine in alike) else 0.0
