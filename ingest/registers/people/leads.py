"""Offices told by a verb: a delegation headed by Satybaldin; Bortnikov, who directs the Federal Security Service."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import AND, Token, is_title
from ingest.registers.lexicon.wordlists import MONTHS
from ingest.registers.lexicon.wordlists import words as closed
from ingest.registers.people.behind_names import WHO
from ingest.registers.people.name_runs import Run
from ingest.registers.people.office import Office, office_of
from ingest.registers.people.phrases import VERB, Phrase
from ingest.registers.people.presenting import ARMS, BODILY, PART_OF_BODY, Reading, behind_age

HEADED = closed(
    "headed led chaired directed encabezada encabezado dirigida dirigido presidida presidido dirigée dirigé conduite",
    "conduit возглавил возглавила возглавит возглавляет возглавлял главе guidata geleitet geführt chefiada",
)
IN_ENGLISH = closed("headed led chaired directed")
AUXILIARIES = ("was", "is", "be", "will", "во", "era", "est")
LED = closed("возглавлявший возглавлявшая руководивший руководившая")
LEADING = LED | closed("heading leading directing chairing running возглавляющий возглавляющая руководящий руководящая")
FORMERLY = LED | closed("until bis hasta до had formerly previously ранее прежде")
LEADS = HEADED.union(
    LEADING,
    closed(
        "runs ran run commands commanded oversees oversaw overseen took takes taken manages managed heads leads",
        "presides directs chairs dirige preside encabeza lidera presiede guida руководит руководил руководила leitet",
        "führt",
    ),
)
HELM = closed("tête frente spitze head helm charge главе testa")
"""What somebody is put at who comes to lead a body: "à la tête du parquet"."""
AT_THE = closed(
    "à la al a an der die at the in во alla prend prit pris prendre put placed nommé nommée placé placée puesto",
    "puesta colocado gestellt",
)
SITTINGS = closed("meeting meetings session sessions talks consultations round summit conference side")
ALSO = closed(
    "also now currently today then aussi également también auch также ныне сейчас has had been ha года г ранее прежде",
    "formerly previously по год гг to till",
)
SINCE = closed("until bis hasta jusqu'en до since in from desde depuis с со seit dal do em en im")
MOST_OF_A_TIME = 6
ARTICLES = ("the", "a", "an")
SIDES = ("side", "one", "ones", "members", "team", "delegation", "group", "party", "mission")
BY = closed("by por par von с со da")
OWNS = ("'s ", "’s ")
JOINTS = (" ", *OWNS, "'", "’")
MOST_OF_A_BODY = 14
"""Words from the verb to the end of the body that is led."""


def headed(text: str, reading: Reading, run: Run) -> Iterator[Office]:
    """ "A Kazakh delegation headed by Satybaldin", "делегацию возглавил Сотников": an office told by what is led."""
    words, place = reading.words, run.first
    while place and (is_title(words[place - 1]) or words[place - 1].sense.concepts in ARMS):
        place -= 1
    if place and words[place - 1].text.casefold() in BY:
        place -= 1
    if not place or words[place - 1].text.casefold() not in HEADED or words[place].gap != " ":
        return
    last = first = place - 1
    while (
        first and words[first].gap in (" ", ", ", "'s ", "’s ") and last - first < 10 and is_of_body(words[first - 1])
    ):
        first -= 1
    if any(word.kind in BODILY for word in words[first:last]):
        office = office_of(text, words, Phrase(first, last, place))
        if words[last].text.casefold() in IN_ENGLISH:
            body = body_of(text, words[first:last])
            office = replace(office, text=f"head of the {body}", organisation=body)
        yield replace(office, concepts=office.concepts | {"head"})


def body_of(text: str, body: Sequence[Token]) -> str:
    """ "The interior ministry is led by ...": what is led, without the words around it."""
    own = [word for word in body if word.text.casefold() not in ARTICLES and word.text.casefold() not in AUXILIARIES]
    return text[own[0].start : own[-1].end]


def side_led(reading: Reading, run: Run, owned: Sequence[int]) -> str | None:
    """ "Lind headed the Swedish side, Diaz, his deputy, the Colombian one": whose people somebody leads."""
    start = max([run.last, *(reading.phrases[number].last for number in owned)])
    place = start + is_word(reading, start, *LEADS)
    words = reading.words[start : place + 3]
    other = is_word(reading, place + 2, *AND) and reading.run_at(place + 3) is not None  # "the Chinese, and B the Lao"
    sided = is_word(reading, place, *ARTICLES) and (other or is_word(reading, place + 2, *SIDES))
    joined = sided and all(word.gap == " " for word in words[1:]) and words[0].gap in (" ", ", ")
    own = joined and (start > run.last or words[0].gap == " ") and words[-2].kind is Kind.COUNTRY
    return words[-2].sense.place if own else None


def is_of_body(word: Token) -> bool:
    return word.text.casefold() in AUXILIARIES or word.kind in PART_OF_BODY or word.acronym


def behind_times(reading: Reading, place: int) -> int:
    """Over "since May", "desde enero", "now" between a name and what its bearer does."""
    last = place
    while last < min(len(reading.words), place + MOST_OF_A_TIME) and is_of_time(reading.words[last].text):
        last += 1
    return last


def is_of_time(word: str) -> bool:
    return word.casefold() in ALSO | SINCE | MONTHS or word.isdigit()


def is_word(reading: Reading, place: int, *words: str) -> bool:
    return place < len(reading.words) and reading.words[place].text.casefold() in words


def led(text: str, reading: Reading, run: Run) -> Iterator[Office]:
    """ "Bortnikov, who directs Russia's Federal Security Service": an office told by its verb."""
    place = verb_behind(reading, run)
    if place is None:
        return
    since = behind_times(reading, place + 1) - 1
    last = end_of_body(reading, since)
    bodies = [word.sense.concepts for word in reading.words[place:last] if word.kind in BODILY or is_short_form(word)]
    if bodies and all("delegation" not in concepts for concepts in bodies) and not is_word(reading, last, *SITTINGS):
        first = place - is_word(reading, place, *HELM)
        office = office_of(text, reading.words, Phrase(first, place, last))
        left = any(word.text in FORMERLY for word in reading.words[run.last : place + 1])
        yield replace(office, concepts=office.concepts | {"head"}, former=left)


def verb_behind(reading: Reading, run: Run) -> int | None:
    """Where the verb of leading stands behind a name: "who since May directs", "has headed", ", 52, took over"."""
    first = behind_age(reading, run.last)
    place = behind_times(reading, first + is_word(reading, first, *WHO))
    aside = reading.gap(first) != " " and first == run.last and not is_word(reading, first, *WHO)
    if helm := at_the_helm(reading, first):
        return helm
    if not is_word(reading, place, *(LEADING if aside else LEADS)):
        return None
    return None if is_word(reading, place, "took", "takes") and not is_word(reading, place + 1, "over") else place


def at_the_helm(reading: Reading, first: int) -> int | None:
    """ "Savin, nommé en mars à la tête du parquet", "Diaz, al frente de la policía": where such words end."""
    place = first
    while is_word(reading, place, *AT_THE) or (place < len(reading.words) and is_of_time(reading.words[place].text)):
        place += 1
    return place if place > first and is_word(reading, place, *HELM) else None


def end_of_body(reading: Reading, verb: int) -> int:
    """Where the words for what is led end behind the verb."""
    last = verb + 1
    while last < len(reading.words) and reading.gap(last) in JOINTS and last - verb < MOST_OF_A_BODY:
        word = reading.words[last]
        known = word.kind in PART_OF_BODY or word.named or word.acronym or word.text == "over"
        if not known and not is_of_whose(reading, last) and not describes_body(reading, last):
            break
        last += 1
    while last > verb + 1 and reading.words[last - 1].kind is Kind.LINK:
        last -= 1
    return last


def is_short_form(word: Token) -> bool:
    return word.acronym and word.kind is Kind.OTHER


def describes_body(reading: Reading, place: int) -> bool:
    """ "Hungary's tax police": a small word before the body that is no verb and no adverb."""
    word, behind = reading.words[place], reading.words[place + 1 : place + 2]
    plain = word.kind is Kind.OTHER and word.text.isalpha() and word.text.islower() and not VERB.search(word.text)
    return plain and any(one.kind is Kind.BODY and one.gap == " " and one.text.islower() for one in behind)


def is_of_whose(reading: Reading, place: int) -> bool:
    """ "the Prosecutor General's Office": an office within the name of its body."""
    behind = reading.words[place + 1 : place + 3]
    return reading.words[place].kind is Kind.OFFICE and any(one.gap in OWNS and one.kind in BODILY for one in behind)
