"""What the name of an agreement says of it: enough to tell it from others, its subject, that there are several."""

import re

from ingest.registers.agreements.agreement_names import FIRST_WIDE, Named
from ingest.registers.lexicon.agreement_words import kinds
from ingest.registers.lexicon.terms import countries, terms

SUBJECT = re.compile(
    r"(?<!\w)(?:of|on|about|behind|covering|concerning|regarding|for|against|in the field of|об?|по|на|sur|relati\w+|"
    r"sobre|para|über|zur?|zum|su|per|về|بشأن|حول|في مجال|ل\w+)\s+(?:(?:an?|the|its|la|le|el|il|un|una|die|den|"
    r"das)\s)?[^\W\d_]{3,}|关于|關於|ついて|関する|合作|協力|警务|\s[а-я]{5,}",
    re.IGNORECASE,
)
SEVERAL = re.compile(
    r"(?:agreements|treaties|protocols|memorand(?:a|ums)|documents|pacts|accords|arrangements|conventions|plans|"
    r"programm?e?s|mechanisms|hot ?lines|groups|statements|initiatives|договоров|соглашений|документов|документы|"
    r"соглашениями|"
    r"соглашениям|протоколов|acuerdos|tratados|documentos|memorandos|convenios|traités|acordos|verträge|mécanismes|"
    r"mecanismos)",
    re.IGNORECASE,
)
"""Several agreements at once, which no name tells apart."""
SHORT_NOUN = 3


def says_something(one: Named) -> bool:
    """Whether a name tells its agreement from others: by its subject, its parties or its years."""
    rest = terms(one.name) - {"joint", "mechanism", "cooperation", "action plan", "conference", "forum"}
    return bool(rest or countries(one.name) or re.search(r"(?:19|20)\d\d", one.name))


def has_subject(one: Named) -> bool:
    """Whether a name goes on to say what its agreement is about: "on a hotline"."""
    return bool(SUBJECT.search(kinds().sub(lambda noun: "-" * len(noun.group()), one.name)))


def is_bare(one: Named) -> bool:
    """Whether a name is no more than the noun."""
    return len(one.name.split()) == 1 and (ord(one.name[-1]) < FIRST_WIDE or len(one.name) <= SHORT_NOUN)


def is_several(one: Named) -> bool:
    """Whether a name is of several agreements at once."""
    head = kinds().search(one.name)
    several = SEVERAL.match(one.name) or SEVERAL.search(one.name[-14:]) or (head and SEVERAL.fullmatch(head.group()))
    return not re.search(r"(?:19|20)\d\d", one.name) and bool(several)
