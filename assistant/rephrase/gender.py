"""Whether a pronoun of a language with genders stands for a thing of the last question: "Когда она заработала?"."""

import re

from assistant.question.question import TOPIC
from assistant.question.verbs import russian
from assistant.rephrase.grammar import is_proper_noun
from assistant.rephrase.spoken import Spoken
from ingest.registers.lexicon.names import WORD
from ingest.registers.lexicon.russian import is_cyrillic
from ingest.registers.lexicon.senses import Kind, sense_of
from ingest.registers.lexicon.wordlists import FUNCTION_WORDS, INTERROGATIVES, words

GENDERS = {
    "masc": words("он его него ему нему им ним нём il lui él ele er ihn ihm"),
    "femn": words("она её ее неё нее ей ней нею elle ella ela sie"),
    "neut": words("оно es"),
}
ARTICLES = {
    "masc": words("le un ce cet du au el del al este ese o um do no ao der den dem ein einen vom zum im am"),
    "femn": words("la une cette una esta esa a uma da na à die eine diese der zur einer"),
    "neut": words("das ein dem vom zum im am"),
}
LED = re.compile(r"\b(?:(?P<article>[a-zà-ÿ]+)\s+(?:\d\S* )?|[lL]['’])(?=(?P<noun>[^\W\d_][\w-]+))")
SAID_OF_THINGS = re.compile(
    r"\b(?:вступ\w+ в|заработа\w+|действ\w+|состоял\w+|состоит\w+|прош(?:[её]л|л[аои])|проход\w+|наход\w+|длил\w+|"
    r"охватыва\w+|называ\w+|vigueur|vigor|kraft|eu lieu|tenue?s?|dur(?:e|a|é|er|ó|aron|erait)|couvre|celebr\w+|lugar|"
    r"statt\w*|dauert\w*|gilt|umfass\w+|hei(?:ß|ss)t)\b",
    re.IGNORECASE,
)
"""What is said of meetings and treaties, and never of people."""
STEM = 5


def stands_for_thing(pronoun: str, question: str, last: Spoken) -> bool:
    """Whether a pronoun agrees with a noun of the last question, and what is asked is asked of such a thing.

    It is where it repeats what was asked of it ("who signed" it, when was it "signed"), where the pronoun stood for it
    before, or where it is feminine and the question named nobody.
    """
    genders = {gender for gender, forms in GENDERS.items() if pronoun.casefold() in forms}
    if not genders & genders_of(last.question):
        return False
    repeated = stems(question) & stems(last.question) or (
        TOPIC.search(last.question) and pronoun.casefold() in map(str.casefold, WORD.findall(last.question))
    )
    return bool(SAID_OF_THINGS.search(question) or repeated or ("femn" in genders and not last.asked))


def genders_of(question: str) -> frozenset[str]:
    """The genders of the nouns of a question that name no people: in Russian by their form, else by their articles."""
    if any(map(is_cyrillic, WORD.findall(question))):
        tags = [russian().parse(word)[0].tag for word in WORD.findall(question) if word.islower()]
        return frozenset(tag.gender for tag in tags if tag.POS == "NOUN" and tag.animacy == "inan" and tag.gender)
    led = [(match["article"] or "", match["noun"]) for match in LED.finditer(question) if is_thing(match["noun"])]
    return frozenset(
        gender for gender, forms in ARTICLES.items() for article, _ in led if not article or article.casefold() in forms
    )


def is_thing(noun: str) -> bool:
    named = noun.casefold() in FUNCTION_WORDS | INTERROGATIVES or is_proper_noun(noun)
    return not named and sense_of(noun).kind not in (Kind.OFFICE, Kind.RANK, Kind.COUNTRY)


def stems(question: str) -> frozenset[str]:
    """What the verbs and nouns of a question begin with."""
    said = [word.casefold() for word in WORD.findall(TOPIC.sub("", question))]
    return frozenset(word[:STEM] for word in said if len(word) > STEM and word not in INTERROGATIVES)
