"""People in Korean text: 왕이 중국 외교부장은, 러시아 내무부 차관 이고리 주보프도, 윤희근 경찰청장."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.registers.lexicon.names import country_of
from ingest.registers.lexicon.offices import OF_ONE_COUNTRY, ORGANISATIONS
from ingest.registers.lexicon.wordlists import by_form, words
from ingest.registers.people.office import Office, Presented

HANGUL, ONE_WORD = re.compile("[\uac00-\ud7a3]"), re.compile("[\uac00-\ud7a3]{2,5}")
WORD = re.compile(r"[\uac00-\ud7a3A-Z0-9]+")
HOLDERS = by_form(
    "minister foreign: 외교부장 외교장관 외무장관 외무상; minister public security: 공안부장; minister defence: "
    "국방부장 국방장관 국방상; director department: 부장; deputy minister: 부부장 차관; minister: 장관; minister "
    "interior: 내무장관; minister justice: 법무장관; president: 대통령 국가주석 주석 총재; deputy president: 부총재 "
    "부통령; premier: 총리; deputy premier: 부총리; secretary: 서기 비서; secretary general: 총서기 비서장 사무총장; "
    "director: 사무국장 처장; director bureau: 실장 국장; deputy director bureau: 부국장; head police: 청장; deputy "
    "head: 차장 부의장 부본부장; head department: 과장; head: 원장 의장 본부장 수사대장 대장 소장; head commission: "
    "위원장; prosecutor general: 검찰총장 총장; prosecutor: 검사장 검사; ambassador: 대사; envoy: 총영사 대표; envoy "
    "special: 특사; spokesperson: 대변인; commander: 사령관; deputy commander: 부사령관; councillor state: 국무위원; "
    "councillor: 보좌관; mayor: 시장; governor: 지사; head delegation: 단장; officer: 협력관 담당관; head staff: "
    "참모총장 합참의장; member: 위원"
)
HOLDER = re.compile(rf"(?:{'|'.join(sorted(HOLDERS, key=len, reverse=True))})$")
TAKES_UP = re.compile(
    rf"(?<!\w)(?P<office>[^\W\d_]*(?:{'|'.join(sorted(HOLDERS, key=len, reverse=True))}))(?:으?로|직?에) "
    r"(?:선출|선임|임명|지명|취임|발탁|당선|내정)"
)
"""What somebody comes to be: 신임 총재로 선출."""
FIELDS = by_form(
    "foreign: 외교 외무; interior: 내무 행정안전; public security: 공안; defence: 국방; justice: 법무 사법; "
    "security: 안보 보안; security council: 안보회의; police: 경찰; prosecution: 검찰 검사; political legal: 정법; "
    "political bureau: 정치국; drug: 마약 금독; border: 국경 변방; guard: 해경; guard police: 해양경찰; customs: "
    "세관 관세; commission: 위원회; federal security service: 연방보안국; migration: 출입국 이민; investigation: "
    "수사; sco: 상하이협력기구; interpol: 인터폴; central: 중앙; intelligence: 정보; first: 제1; deputy: 부; former: "
    "전 전임; elect: 신임; state: 국가"
)
RANKS = words(
    "경무관 치안감 치안정감 치안총감 총경 경정 경감 상장 중장 소장 준장 대장 대령 중령 소령 장군 씨 의원 여사 동지"
)
BODY = re.compile(
    r"(?:부|청|국|처|원|회|회의|실|과|대|단|기구|센터|본부|의회|군|당|성|시|도|관|구|제1|측|수석|특별|전|신임|담당)$"
)
PARTICLES = "께서는 께서 에게서 으로부터 에게 이라고 이라며 에서 으로 은 는 을 를 과 와 이 가 의 도 만"
PARTICLE = re.compile(rf"(?:{PARTICLES.replace(' ', '|')})$")
AFTER_CLOSED, AFTER_OPEN = words("은 을 과 이 으로 이라고 이라며"), words("는 를 와 가")
"""Particles behind a syllable with a last consonant, and without one."""
CHINESE = frozenset("랴저쉬쑨궈린쩡쉐탕펑덩샤후딩량웨뤄셰판둥웡멍쑹톈쑤뤼친옌쿵캉룽팡")
"""Syllables that open a surname in China and none in Korea."""
SURNAMES = CHINESE | frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모국어은편용"
    "리오"
)
COUNTRIES = frozenset("한중일미러북영프독몽")
"""One syllable for a country each: 한중 is of two."""
DETERMINERS = frozenset("이그저전양각새현및한두등총")
ONE_OF_A_ROW = re.compile("[A-Z0-9]|(?:총회|회의|회담|행사|대화|출신|된)$")
"""No name: 제7차, or an event."""
FINALS, VOWELS = 28, 21
INITIALS = ("k", "k", "n", "t", "t", "l", "m", "p", "p", "s", "s", "", "s", "s", "s", "k", "t", "p", "h")
"""Of syllables, in their order in Unicode, as `arabic_chinese` has the consonants."""
ROUNDED, NASALS, GLIDE = (9, 10, 11, 14, 15, 16), (4, 21), "f"
LONGEST, USUAL = 4, (2, 4)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the sentence: without its particle, and whether it has one."""

    core: str
    start: int
    bare: bool
    joined: bool
    """Whether only a blank stands before it."""

    @property
    def end(self) -> int:
        return self.start + len(self.core)

    @property
    def describes(self) -> bool:
        """Whether it may be part of an office: a body, a field, whose it is."""
        known = bool(BODY.search(self.core)) and len(self.core) > 2
        return known or bool(country_of(self.core)) or self.core in FIELDS or self.core.isascii()


def in_korean(text: str) -> Iterator[Presented]:
    """Everybody whom a Korean text names right before or behind an office."""
    found = list(split(text)) if HANGUL.search(text) else []
    said = list(beside_offices(text, found))
    for match in TAKES_UP.finditer(text) if said else ():
        holder = next((one for one in reversed(said) if one.end <= match.start()), None)
        place = next((place for place, word in enumerate(found) if word.start == match.start()), None)
        if holder is not None and place is not None:
            new = Word(match["office"], match.start(), True, True)
            offices = (*holder.offices, office(text, [*found[office_start(found, place) : place], new]))
            said[said.index(holder)] = replace(holder, offices=offices)
    yield from said


def beside_offices(text: str, found: Sequence[Word]) -> Iterator[Presented]:
    taken: set[int] = set()
    for place, word in enumerate(found):
        if not is_office(word.core):
            continue
        first = office_start(found, place)
        name = name_before(found, first) or (name_behind(found, place) if word.bare else None)
        if name and not taken & set(range(*name)):
            taken |= set(range(*name))
            start, end = found[name[0]].start, found[name[1] - 1].end
            parted = first == place and name[1] == first
            body = found[office_start(found, name[0]) : name[0]] if parted else []
            yield Presented(text[start:end], start, end, (office(text, [*body, *found[first : place + 1]]),))


def split(text: str) -> Iterator[Word]:
    end = 0
    for match in WORD.finditer(text):
        written = match.group()
        core = without_particle(written)
        yield Word(core, match.start(), core == written, text[end : match.start()] == " ")
        end = match.end()


def without_particle(written: str) -> str:
    """A word without the particle that fits its last syllable; one of an office or a country is known by itself."""
    match = PARTICLE.search(written)
    if match is None or is_office(written) or country_of(written) == country_of(written + "의") is not None:
        return written if match is None or match.group() != "의" else written[:-1]
    core, particle = written[: match.start()], match.group()
    if len(core) < USUAL[0] or written.endswith("회의"):
        return written
    closed = (ord(core[-1]) - ord("가")) % FINALS > 0
    return written if particle in (AFTER_OPEN if closed else AFTER_CLOSED) else core


def is_office(core: str) -> bool:
    return bool(HOLDER.search(core)) and len(core) > 1


def office_start(found: Sequence[Word], place: int) -> int:
    """Back over bodies and countries, which have no particle but "of"."""
    first = place
    while first and found[first].joined and place - first < LONGEST and found[first - 1].describes:
        if not found[first - 1].bare and not country_of(found[first - 1].core):
            break
        if is_office(found[first - 1].core) or is_korean_name(found[first - 1]):
            break
        first -= 1
    return first


def name_before(found: Sequence[Word], first: int) -> tuple[int, int] | None:
    """A surname first, or a foreign name of two words and more; nothing between it and the office."""
    if not first or not found[first].joined or not is_name(found[first - 1]):
        return None
    before = found[first - 2] if first > 1 and found[first - 1].joined else None
    parted = before is not None and is_syllable(before)
    alone = not parted and (len(found[first - 1].core) < LONGEST or before is None or not is_name(before))
    foreign = country_of(found[first].core) is not None and len(found[first - 1].core) > USUAL[0]  # 치옌쥔 중국 부부장
    if alone and is_korean_name(found[first - 1]):
        return first - 1, first
    start = first - 1
    while start and found[start].joined and first - start < LONGEST - 1:
        if not (is_name(found[start - 1]) or is_syllable(found[start - 1])):
            break
        start -= 1
    return (start, first) if foreign or first - start > 1 else None


def name_behind(found: Sequence[Word], place: int) -> tuple[int, int] | None:
    last = place + 1
    if last >= len(found) or not found[last].joined or is_office(found[last].core):
        return None
    while last < len(found) and found[last].joined and last - place < LONGEST and is_said(found[last]):
        last += 1
        if not found[last - 1].bare:
            break
    closed = last > place + 1 and (not found[last - 1].bare or followed_by_rank(found, last))
    whole = last - place > USUAL[0] or (last - place == USUAL[0] and is_korean_name(found[last - 1]))
    return (place + 1, last) if closed and whole else None


def followed_by_rank(found: Sequence[Word], place: int) -> bool:
    return place < len(found) and found[place].core in RANKS


def is_said(word: Word) -> bool:
    plain = not word.describes and not is_office(word.core) and word.core not in RANKS
    return plain and bool(ONE_WORD.match(word.core)) and not ONE_OF_A_ROW.search(word.core)


def is_syllable(word: Word) -> bool:
    """Whether a word of one syllable is one of a foreign name: 쩐 반 하이."""
    return len(word.core) == 1 and word.bare and word.core not in DETERMINERS and bool(HANGUL.match(word.core))


def is_name(word: Word) -> bool:
    return word.bare and is_said(word)


def is_korean_name(word: Word) -> bool:
    """Whether a word is a name by its length and its first syllable; no country."""
    fitting = USUAL[0] <= len(word.core) <= USUAL[1] and word.core[0] in SURNAMES and not set(word.core) <= COUNTRIES
    return fitting and country_of(word.core) is None and not is_office(word.core) and not word.describes


def in_parts(parts: Sequence[str]) -> list[str]:
    """A name of one word with the surname apart: 김종양 as 김 and 종양; not one that reads like an initial."""
    whole = parts[0] if len(parts) == 1 else ""
    known = len(whole) == USUAL[0] + 1 and ONE_WORD.fullmatch(whole) and whole[0] in SURNAMES - {"이", "오"}
    return [whole[:1], whole[1:]] if known else list(parts)


def of_hangul(parts: Sequence[str]) -> str | None:
    """The consonants of a name of one word, told as a Chinese one's are: 왕샤오훙 is `fnshn`, as Wang Xiaohong is."""
    if len(parts) != 1 or not ONE_WORD.fullmatch(parts[0]):
        return None
    syllables = [divmod(ord(sign) - ord("가"), FINALS) for sign in parts[0]]
    return "".join(
        (GLIDE if not INITIALS[vowel // VOWELS] and vowel % VOWELS in ROUNDED else INITIALS[vowel // VOWELS])
        + ("n" if final in NASALS else "")
        for vowel, final in syllables
    )


def office(text: str, own: Sequence[Word]) -> Office:
    places = [place for word in own if (place := country_of(word.core))]
    named = [name for name, forms in ORGANISATIONS.items() for word in own if word.core.casefold() in forms.split()]
    shown = [word for word in own if not country_of(word.core) and word.core != "신임"] or list(own)
    apart = shown[-1].start - shown[-2].end > 1 if len(shown) > 1 else False  # 경찰청 김창룡 청장
    wording = f"{text[shown[0].start : shown[-2].end]} {own[-1].core}" if apart else text[shown[0].start : own[-1].end]
    only = next((place for form, place in OF_ONE_COUNTRY.items() if form in wording.casefold().split()), None)
    concepts = korean_concepts(wording)
    bodily = [word for word in shown[:-1] if word.core not in ("전", "전임")]
    body = text[bodily[0].start : bodily[-1].end] if bodily else None
    return Office(wording, next(iter((*places, *named)), only), body, "former" in concepts, concepts)


def korean_concepts(wording: str) -> frozenset[str]:
    """What a Korean phrase of office means: its holder, and the fields named before."""
    match = HOLDER.search(wording)
    found = set(HOLDERS[match.group()].split()) if match else set()
    front = wording[: match.start()] if match else wording
    for word, concepts in FIELDS.items():
        said = word in front.split() if len(word) == 1 else word in front
        found |= set(concepts.split()) if said else set()
    return frozenset(found)
