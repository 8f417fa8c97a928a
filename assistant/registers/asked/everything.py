"""Questions after all that a register holds, or all of a country in an office: no word of them says anything else."""

import re

from assistant.registers.asked.office_asked import HEADING
from assistant.registers.asked.wording import ALL, HEADED, MATCHES, OFFICIALS, SIGNS, seen
from assistant.registers.followup import HOW_MANY, timeless
from ingest.registers.lexicon.names import CJK, WORD
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.terms import unspaced_names
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, HE, HIS, POINTERS, THEIR, THEY, words
from ingest.registers.people.han import meanings

LIBRARY = words(
    "document documents corpus archive archives library database collection papers files texts sources articles "
    "reports register registers mention mentioned mentions named name names appear appears turn turned turns known "
    "came come found listed took take taken place happened held tell show bilateral joint были было документы "
    "документах документов корпусе архиве материалах текстах источниках упоминаются упоминается упомянуты названы "
    "известны состоялись прошли покажи mentionnés mentionnées cités nommés apparaissent textes documentos mencionan "
    "mencionados mencionadas aparecen textos dokumente dokumenten texten erwähnt genannt gibt wurden"
)
"""What says of records only that the library holds them."""
IN_IT = re.compile(
    r"\b(?:are|is|were|was|been|y)\s+there\b|\bil y a\b|"
    rf"\b(?:th(?:is|at|e|ese|ose)|my|our|your|эт\w+|ces?|cette|est[aeo]s?|dies\w*)\s+(?=(?:{'|'.join(LIBRARY)})\b)",
    re.IGNORECASE,
)
"""Where a word that points elsewhere means the library."""
ELSEWHERE = words(
    "my our us not no nor neither without how when where why before after since until during between against under "
    "above below again further once now today yet ever other another same both most less fewer than whose because не "
    "где как когда до после перед без между où quand comment entre dónde cuándo cómo wann wo warum"
)
"""Words of grammar that bound what is asked for, or ask for something else."""
PLAIN = (FUNCTION_WORDS | LIBRARY) - (HE | HIS | THEY | THEIR | POINTERS | ELSEWHERE)
PLAIN_UNSPACED = re.compile(
    "[语語]料[库庫]?|文[件档檔]|[资資]料[库庫]?|[档檔]案|[报報][道導]|提[到及]|出[现現]|[记記][录錄]|[举舉]行|[签簽][署订訂]|"
    "列[出举]|哪些|所有|全部|一共|[多几]少?|[这這]些|[请請给給我共有在的都被中里裡过過了吗嗎个個次项項场名位是谁誰]"
)
EVERYBODY = re.compile(
    r"\b(?:everyone|everybody|all (?:those|who))\b.*\b(?:as|who)\b|"
    rf"(?:^\W*(?:who (?:are|were)|кто(?: такие)?|qui sont|quiénes son|wer sind)|{HOW_MANY.pattern})\s*"
    rf"(?:[^\s?]+\s+){{0,3}}?(?:{OFFICIALS})(?!\w)|[多几]少?[个名位]?\w*官员",
    re.IGNORECASE,
)
"""What asks for all who hold an office, without a word for all of them."""


EVERY = re.compile(ALL, re.IGNORECASE)
WHOLE = re.compile(
    r"\b(?:all|every|все|всех|tou(?:te)?s|tod[ao]s|alle|mentioned|corpus|documents|archive|library|упом\w+|документ\w+|"
    r"mentionn\w+|erwähnt\w*|mencionad\w+)\b|所有|全部|文件|语料|提到",
    re.IGNORECASE,
)
"""What says that nothing of the conversation limits a list."""


def asks_for_everything(question: str, register: str) -> bool:
    """Whether nothing that a question says is true of some records of a register and not of others."""
    rest = IN_IT.sub(" ", timeless(question))
    drills = [MATCHES["exercises"]] if register == "meetings" else []
    for said in (HOW_MANY, EVERY, MATCHES[register], *drills, *([SIGNS] if register == "agreements" else [])):
        rest = said.sub(" ", rest)
    if CJK.search(rest):
        rest = PLAIN_UNSPACED.sub(" ", rest)
    return all(word.casefold() in PLAIN for word in WORD.findall(rest))


def is_whole_list(question: str) -> bool:
    """Whether a question asks for all that the library holds, whatever was spoken of before: "List all meetings"."""
    if not WHOLE.search(question):
        return False
    listed = any(seen(one, question) and asks_for_everything(question, one) for one in ("meetings", "agreements"))
    return listed or asks_for_officials(question)


def asks_for_officials(question: str) -> bool:
    """Whether a question asks for everybody of some country or office, or for all officials."""
    if not (HEADED["officials"].search(question) or EVERYBODY.search(question)):
        return False
    return asks_for_everything(besides_offices(IN_IT.sub(" ", question)), "officials")


def besides_offices(question: str) -> str:
    """What is said besides offices, bodies and countries."""
    rest = re.sub(r"\b(?:everyone|everybody)\b|['’]s\b", " ", question)
    rest = HEADING.sub(" ", rest) if EVERYBODY.search(question) else rest
    if CJK.search(rest):
        return re.sub("|".join(sorted(unspaced_names(), key=len, reverse=True)), " ", meanings().sub(" ", rest))
    said = [one for one in tokens(rest) if one.kind not in (Kind.OTHER, Kind.STOP, Kind.LINK)]
    for one in reversed(said):
        rest = rest[: one.start] + " " + rest[one.end :]
    return rest
