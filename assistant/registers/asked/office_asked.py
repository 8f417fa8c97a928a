"""Whether a question asks who held an office, or which office somebody held, at a date or now."""

import re
from collections.abc import Collection
from itertools import pairwise
from typing import Literal

from assistant.registers.asked.named import Named
from assistant.registers.asked.wording import MATCHES, SIDE, TIME_WORDS, seen
from assistant.registers.offices import worded
from ingest.registers.lexicon.names import CJK, WORD, Name, is_capitalised
from ingest.registers.lexicon.offices import OFFICES
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, INTERROGATIVES, words
from ingest.registers.people.officials import IN_PASSING
from ingest.registers.people.roles import sort_of
from ingest.text.dates import MONTHS
from ingest.text.figures import find_dates

WHAT_WAS = re.compile(
    r"^\W*(?:and |so |а |и )?(?:what|who|кем|кто|qui|quién|wer|was)"
    r"(?:['’]s| (?:was|is|were|был[аи]?|является|est|était|es|era|ist|war))\b|是谁|是什么人|是誰|是什麼人",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"\W*(?:(?:please\s+)?tell (?:me|us)(?: more)? about|what (?:do you know|is known) about|introduce|"
    r"кто так(?:ой|ая)|(?:расскажи(?:те)?|что известно)(?: мне)? об?о?|(?:parle[sz]?|parlez)-moi d[e'’]|"
    r"(?:háblame|cuéntame) (?:de|sobre)|erzähl\w* (?:mir )?(?:von|über)|(?:请|請)?[介紹绍]+(?:一下)?|关于|關於)?\W*",
    re.IGNORECASE,
)
"""What stands around the name of somebody at large; nothing may."""
POST = re.compile(
    r"\b(?:offices?|posts?|positions?|role|title|job|rank|должност\w*|пост[аеу]?|poste|fonction|cargo|puesto|amt)\b|"
    r"职务|職務|职位|職位|官职",
    re.IGNORECASE,
)
POSTS = re.compile(
    r"\b(?:offices|posts|positions|roles|titles|jobs|career|должности|посты|карьер\w*|postes|fonctions|cargos|puestos|"
    r"ämter|posten)\b|哪些(?:职务|職務|职位|職位|官职)|[过過](?:什么|哪些|何)",
    re.IGNORECASE,
)
"""What asks for all offices of somebody."""
HOLDING = words(
    "it became become becomes стал стала devenu devenue wurde "
    "hold held occupy occupied serve served serving as work worked have had занимал занимала занимает работал работала "
    "came come comes était fut sein seine ihr ihre auf ihn "
    "какова каков какая был была было у occupait occupe ocupaba ocupa ejercía hatte bekleidete"
)
"""What may stand beside a name, a date and the word for an office in a question after it."""
UNSPACED_HOLDING = re.compile("[些都有的是什么何任担擔当當时時在于於曾过過呢吗哪个個职務职务位官及和与]")
HEADING = re.compile(
    r"\b(?:in charge|command\w*|oversaw|oversees|responsible|head|heads|"
    r"headed|lead|leads|led|leader|run|runs|ran|direct(?:s|ed)|chief|глав\w+|руковод\w+|возглав\w+|dirig\w+|"
    r"chef|jefe|helm|tête|spitze|leite\w*|leitet)\b|领导|領導|负责|負責|主管|首长|长(?![期年久])",
    re.IGNORECASE,
)
"""What says of somebody that they lead."""
ASKING = re.compile(
    r"^\W*(?:(?:name|list|give|tell me|назов\w+|укаж\w+|nomme[rz]?|nombr\w+|nenne\w*)\s+)?"
    r"(?:(?:all|every|each|все|всех|tous|todos|alle)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
"""What may stand before an office that is asked for without a verb."""
DOING = re.compile(r"\b(?:did|does|do|done|дела\w+|сделал\w*|fait|hizo|hace|tat|machte?)\b|做", re.IGNORECASE)
"""What makes an office somebody who does something."""
TODAY = re.compile(
    r"\b(?:now|nowadays|current(?:ly)?|today|at present|сейчас|ныне\w*|нынешн\w*|теперь|сегодня|actuel\w*|actual\w*|"
    r"maintenant|ahora|jetzt|aujourd['’]hui|hoy|derzeit\w*|heute|aktuell\w*)\b|现在|現在|目前|现任|現任|如今",
    re.IGNORECASE,
)
NOW = re.compile(
    rf"{TODAY.pattern}|^\W*(?:and |so )?(?:who(?:['’]s|"
    r" is| are| heads| leads| runs| holds)|кто (?:является|возглавляет|занимает|руководит)|qui (?:est|dirige|occupe)|"
    r"quién(?:es)? (?:es|son|dirige|ocupa)|wer (?:ist|leitet))\b|谁是|誰是|是谁|是誰",
    re.IGNORECASE,
)
"""What asks for the present."""
STILL = re.compile(r"\b(?:still|ещё|еще|по-прежнему|toujours|encore|todavía|aún|noch)\b|[仍还還]", re.IGNORECASE)
IN_OFFICE = re.compile(
    r"\bin (?:office|post|power|charge)\b|\b(?:на посту|в должности|en (?:fonction|poste)|en el cargo|im amt)\b|"
    r"[在现現]任|在[职職]",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"\w\W+(?:who|whom|whose|that|which|котор\w+|dont|lequel|cuyo|dessen)\b|的(?:人|官员|那)", re.IGNORECASE
)
"""What tells somebody by more than an office: "the minister who gave the medal"."""
OCCASION = re.compile(
    r",? (?:when|at the time|while|during|когда|во время|lorsque?|lors d(?:e|es|u|['’]\w+)|quand|pendant|cuando|"
    r"durante|als|während)\b|时，?|的时候|期间",
    re.IGNORECASE,
)
"""Where a question stops asking and says on what occasion: "Who was minister when X came in June?"."""


def clauses(question: str) -> tuple[str, str]:
    """What a question asks, and on what occasion, which Chinese says first; the latter empty where it says none."""
    parts = OCCASION.split(question, maxsplit=1)
    if len(parts) < 2:
        return question, ""
    return (parts[1], parts[0]) if CJK.search(question) and parts[1].strip("？?。") else (parts[0], parts[1])


def office_asked(
    question: str, people: list[Named], whens: tuple[str, ...] = (), bodies: Collection[str] = ()
) -> Literal["holders", "offices"] | None:
    """`holders` for who held an office, `offices` for which office somebody held; `whens` are times it comes to,
    `bodies` names of it that the registers know somebody to lead."""
    main, _ = clauses(question)
    about = in_main(question, people)
    if about and STILL.search(main) and (IN_OFFICE.search(main) or names_office(main)):
        return "offices"
    if len(about) == 1 and (seen("office", main) or asks_who_is(main, about[0][0])):
        return "offices"
    leads = bool(bodies) and HEADING.search(main) is not None
    if about or not (leads or names_office(main)) or not (seen("who", main) or is_an_office(main)):
        return None
    now = NOW.search(main) is not None and not RELATIVE.search(main)
    return "holders" if now or whens or find_dates(question) else None


def asks_who_held(question: str) -> bool:
    """Whether a question is after who held an office on some occasion."""
    main, occasion = clauses(question)
    return bool(occasion) and seen("who", main) and names_office(main)


def held_first(question: str) -> str:
    """The office whose first holder a question is after, in its words; empty where it asks for something else, as for
    a "first deputy minister"."""
    words = tokens(question)
    is_rank = any("first" in one.sense.concepts and "deputy" in two.sense.concepts for one, two in pairwise(words))
    office = "" if is_rank else MATCHES["first"].sub("", question)
    return office if office != question and seen("who", question) and names_office(office) else ""


def names_office(question: str) -> bool:
    """Whether words of an office are in it; who leads something does so in a field: "who ran the customs service"."""
    if SIDE.search(question):
        return False
    asked = sort_of(worded(question))
    kinds = asked.kinds - IN_PASSING
    return bool(kinds - {"head"}) or ("head" in kinds and bool(asked.topics) and HEADING.search(question) is not None)


def is_an_office(question: str) -> bool:
    """Whether a question is nothing but an office, a country and a time: "Name the head of the customs in 2011"."""
    if DOING.search(question):
        return False
    found = tokens(without_dates(ASKING.sub("", question)))
    said = frozenset[str]().union(*(one.sense.concepts for one in found))
    plain = (one for one in found if one.kind in (Kind.OTHER, Kind.STOP) and not is_capitalised(one.text))
    other = {one.text.casefold() for one in plain}
    return bool(said & frozenset(OFFICES)) and other <= FUNCTION_WORDS | TIME_WORDS | frozenset(MONTHS)


def asks_who_is(question: str, name: Name) -> bool:
    """ "Who is X?", "What was X's post in 2015?": a name, perhaps a date, an office at large, and no other content."""
    rest = question[: name.start] + " " + question[name.end :]
    if ABOUT.fullmatch(rest):
        return True
    posted, owned = POST.search(rest), rest[name.start + 1 :].startswith(("'s", "’s"))
    if not (posted or (WHAT_WAS.search(rest) and not owned)):
        return False
    rest = without_dates(WHAT_WAS.sub(" ", re.sub(r"['’]s\b", " ", rest)))
    rest = UNSPACED_HOLDING.sub(" ", POST.sub(" ", rest))
    words = {word.casefold() for word in WORD.findall(rest) if not word.isdigit()}
    return words <= FUNCTION_WORDS | INTERROGATIVES | TIME_WORDS | HOLDING | frozenset(MONTHS)


def without_dates(text: str) -> str:
    for date in reversed(find_dates(text)):
        text = text[: date.start] + " " + text[date.end :]
    return text


def introduces(question: str) -> bool:
    """Whether no office is asked for in particular."""
    return not (POST.search(question) or STILL.search(question) or seen("office", question))


def in_main(question: str, people: list[Named]) -> list[Named]:
    """The people of the question itself, without those of the occasion that it names."""
    main, _ = clauses(question)
    start = question.index(main)
    return [one for one in people if start <= one[0].start and one[0].end <= start + len(main)]
