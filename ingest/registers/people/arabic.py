"""People in Arabic text: an office, whose it is, then a name without the article: وزير الخارجية الصيني وانغ يي."""

import re
from collections.abc import Iterator, Sequence

from ingest.registers.lexicon.senses import ARTICLE, Kind, sense_of
from ingest.registers.lexicon.tokens import Token, tokens
from ingest.registers.lexicon.wordlists import MONTHS
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.arabic_spelling import ARABIC
from ingest.registers.people.office import Office, Presented, country, organisation
from ingest.registers.people.phrases import Phrase

NOT_NAMES = closed(
    "في من إلى الى على عن مع أن إن ان بين بعد قبل خلال عند حول محادثات اجتماعا مباحثات لقاء جلسة هذا هذه ذلك التي",
    "الذي كما قد لقد كان كانت وقد حيث لدى أو او ثم أمس اليوم غدا يوم قال قالت وقال أكد أكدت وأكد أعلن التقى بحث عقد",
    "زار وصل نظيره نظيرته ضمن أثناء منذ حتى ضد لا لم لن ما استقبل وقع وقعت ناقش أشار أوضح صرح مذكرة اتفاقية",
    "بروتوكول خلفا عقب قبيل وذلك إنه أنه الذين اتفق التقت در به از با که را است این آن برای و دیدار گفت گفتگو کرد",
    "کردند شد شدند نیز هم تا بر پس روز وی همراه امضا رسید اعلام نے کے کی کا سے کو میں پر اور ہے ہیں تھا تھے کہا کہ",
    "نے۔ بھی یہ وہ ملاقات ساتھ نے، گے گا بتایا برائے کیا",
)
LONGEST_NAME, LONGEST_OFFICE, USUAL = 5, 12, 2
URDU_OF = closed("کے کی کا")
COMMAS = ("، ", ", ", " (")
SURNAMES = closed(
    "وانغ لي تشانغ ليو تشن يانغ هوانغ تشاو وو تشو شيه شو سون ما هو قوه غوه هه خه قاو غاو لين لوه تشنغ ليانغ سونغ",
    "تانغ هان فنغ دنغ تساو بنغ تسنغ شياو تيان دونغ بان يوان تساي جيانغ يو دو يه وي شي منغ منج تشين تشيان شين جين",
    "وين دينغ رن كيم نغوين فام تو لونغ ينغ ژائو وانگ ژانگ لیو چن یانگ هوانگ ژو لی گوئو منگ یینگ تشی ژاؤ لیانگ چاو",
    "کنگ تشاي چین شی تشياو كونغ باي تسوي كانغ ماو تشيو جيا شيوه تشونغ داي قو هاو شاو",
)
"""Of Chinese, Korean and Vietnamese people, as Arabic, Persian and Urdu write them."""
FILIAL = closed("بن ابن بنت آل أبو ابو عبد")
PLACED = closed("در في لدى")
"""Before the place where an office is held."""
PERSIAN = re.compile("[کگچپژی]")
SERVANT = closed("عبد وعبد")
WITHIN = closed("باسم في لدى برائے کے کی کا بین برای در")
"""Links within an office in Arabic, Persian and Urdu."""
COMPLETES = (Kind.BODY, Kind.FIELD, Kind.COUNTRY, Kind.RANK, Kind.ORGANISATION, Kind.OFFICE)


def in_arabic(text: str) -> Iterator[Presented]:
    """Everybody whom a text in Arabic script names right behind an office or before one that a comma sets off."""
    if not ARABIC.search(text):
        return
    words = tokens(text)
    place = 0
    while place < len(words):
        last = place + 1
        if words[place].kind is Kind.OFFICE:
            last = office_end(words, place)
            found = name_beside(words, place, last)
            if found:
                phrase = Phrase(owner(words, place), place, last)
                more = listed(words, last) if found[1] <= place else None
                yield shown(text, words, [phrase, *([more] if more else [])], found)
                last = max(last, found[1], more.last if more else 0)
        place = last


def is_annexed(words: Sequence[Token], place: int) -> bool:
    """Whether a word stands before one with the article, which it is of: مدير مكافحة المخدرات."""
    following = words[place + 1] if place + 1 < len(words) else None
    articled = following is not None and following.gap == " " and following.text.startswith(ARTICLE)
    if words[place].text in FILIAL:
        return False
    return articled and following is not None and following.text not in NOT_NAMES and is_name(words[place])


def owner(words: Sequence[Token], place: int) -> int:
    """Urdu puts whose office it is before it: چین کے وزیر خارجہ."""
    first = place
    whose = (word.text in URDU_OF or word.kind in COMPLETES[:3] for word in reversed(words[:place]))
    while first and words[first].gap == " " and next(whose):
        first -= 1
    while first < place and words[first].text in URDU_OF:
        first += 1
    return first


def listed(words: Sequence[Token], place: int) -> Phrase | None:
    """A second office that "and" joins to one in apposition."""
    if place < len(words) and words[place].kind is Kind.OFFICE and words[place].text.startswith("و"):
        return Phrase(place, place, office_end(words, place))
    return None


def name_beside(words: Sequence[Token], place: int, last: int) -> tuple[int, int] | None:
    """The name right behind the office, before the comma in front of it, or behind a comma; never one word alone."""
    found: list[tuple[int, int]] = []
    titled = last
    while titled < len(words) and words[titled].kind is Kind.TITLE and words[titled].gap == " ":
        titled += 1
    last, end = titled, name_end(words, titled)
    if last < len(words) and words[last].gap == " ":
        found.append((last, end))
    if place and words[place].gap in COMMAS:
        found.append((name_start(words, place), place))
    if place and words[place].gap == " ":  # Persian: the name, then the office, with nothing between
        first = name_start(words, place)
        found.append((first, place))
        if first and words[first - 1].kind is Kind.TITLE and place - first > 1:
            return first, place
    return next((name for name in found if name[1] - name[0] > 1), None)


def office_end(words: Sequence[Token], place: int) -> int:
    """Over the words of the office: those the lexicon knows, any with the article, and what stands before such."""
    last = place + 1
    for here in range(place + 1, min(len(words), place + LONGEST_OFFICE)):
        word = words[here]
        if word.gap != " ":
            break
        known = word.kind in COMPLETES and not (word.kind is Kind.OFFICE and word.text.startswith("و" + ARTICLE))
        articled = word.text.startswith((ARTICLE, "لل")) and word.text not in NOT_NAMES and word.kind is not Kind.TITLE
        closed = words[here - 1].text.startswith(ARTICLE) and here - 1 > place
        placed = words[here - 1].text in PLACED
        if known or articled or placed or (last == here and not closed and is_annexed(words, here)):
            last = here + 1
        elif word.text not in WITHIN:
            break
    return last


def name_end(words: Sequence[Token], place: int) -> int:
    """The end of a name of two words, or of more where they are syllables or a mark of punctuation closes them."""
    last = place
    while last < len(words) and last - place < LONGEST_NAME and (last == place or words[last].gap == " "):
        ends = last > place and (last == place + 1 or words[last - 2].text in FILIAL) and is_surname(words[last])
        syllable = last > place and words[place].text in SURNAMES and words[last].text in MONTHS
        if not is_name(words[last]) and not ends and not syllable and not is_servant(words, last):
            break
        last += 1
    closed = last >= len(words) or words[last].gap != " " or words[last].text in NOT_NAMES
    fitting = last - place <= USUAL or (closed and last - place == USUAL + 1) or syllables(words[place:last])
    return last if fitting else place + USUAL


def name_start(words: Sequence[Token], place: int) -> int:
    """Back from a comma to where the name begins; a verb may stand before a name of two words."""
    first = place
    if first > 1 and is_surname(words[first - 1]) and is_name(words[first - 2]):
        first -= 1
    while first > 0 and place - first < LONGEST_NAME and (is_name(words[first - 1]) or is_servant(words, first - 1)):
        first -= 1
        if words[first].gap != " ":
            break
    if place - first == USUAL + 1 and (not first or words[first].gap != " ") and PERSIAN.search(words[place].text):
        return first  # no verb opens a Persian sentence
    surname = next((at for at in range(first, place - 1) if words[at].text in SURNAMES), None)
    filial = next((at for at in range(first, place) if words[at].text in FILIAL), None)
    if surname is not None and place - surname <= USUAL + 1:
        return surname
    return max(first, filial - 1) if filial is not None else max(first, place - USUAL)


def syllables(found: Sequence[Token]) -> bool:
    """Whether a name may have more than two words: Chinese by its surname, or with "son of" or "family of" in it."""
    return found[0].text in SURNAMES or any(word.text in FILIAL for word in found)


def is_name(word: Token) -> bool:
    joined = word.text.startswith("و") and sense_of(word.text[1:]).kind is not Kind.OTHER
    plain = word.text not in NOT_NAMES and not word.text.startswith((ARTICLE, "لل", "وال")) and not joined
    return plain and word.kind in (Kind.OTHER, Kind.LINK) and bool(ARABIC.match(word.text))


def is_servant(words: Sequence[Token], place: int) -> bool:
    """ "الله" in "عبد الله", which is one given name."""
    return place > 0 and words[place - 1].text in SERVANT and words[place].text.startswith(ARTICLE)


def is_surname(word: Token) -> bool:
    """A surname with the article, as Arabs bear them: حسن الجبوري."""
    return (
        word.text.startswith(ARTICLE) and word.kind is Kind.OTHER and word.text not in NOT_NAMES and len(word.text) > 4
    )


def shown(text: str, words: Sequence[Token], phrases: Sequence[Phrase], name: tuple[int, int]) -> Presented:
    start, stop = words[name[0]].start, words[name[1] - 1].end
    return Presented(text[start:stop], start, stop, tuple(office_in(text, words, phrase) for phrase in phrases))


def office_in(text: str, words: Sequence[Token], phrase: Phrase) -> Office:
    own = words[phrase.first : phrase.last]
    concepts = frozenset[str]().union(*(word.sense.concepts for word in own))
    wording = text[words[phrase.head].start : own[-1].end]
    place = country(own, words[phrase.head])
    return Office(wording, place, organisation(text, words, phrase), "former" in concepts, concepts)
