"""Whether a sentence holds the words of whom a question asks about."""

import re
from collections.abc import Sequence

from assistant.question.question import Question
from assistant.quote.name_evidence import means_person, seat_of
from ingest.registers.lexicon.names import country_of, written_words
from ingest.registers.people.people import Mention

SPEECH = re.compile(
    r"[“«「](?:[^”»」]{40,}|[\u3400-\u9fff，]{12,})|^[^“«「]*[”»」]|\b(?:said|says|saying|told|added|stated|noted|stressed|complained|thanked|praised|urged|vowed|pledged|warned"
    r"|called (?:for|on)|expressed|voiced|opposed|condemned|declared|emphasi[sz]ed|pointed out|promised|agreed|recalled"
    r"|hoped?|proposed|answered|according to)\b|сказал|заявил|отметил|подчеркнул|добавил|сообщил|призвал|"
    r"поблагодарил|说|表示|指出|强调|称|介绍|\b(?:a (?:dit|déclaré|affirmé|souligné|indiqué|ajouté|précisé)|selon|dijo|"
    r"afirmó|declaró|señaló|subrayó|agregó|según|sagte|erklärte|betonte|disse|afirmou|declarou|ha detto|"
    r"ha dichiarato)\b|قال|أكد|صرح|أعلن|وأضاف|述べ|強調|表明",
    re.IGNORECASE,
)
TOGETHER = re.compile(
    r"\W*(?:(?:both|the two) (?:sides|countries|parties|governments)|the (?:sides|parties)|(?:обе )?стороны|[双雙]方|"
    r"两国|les deux (?:parties|pays)|ambas partes|beide seiten|الجانبان)",
    re.IGNORECASE,
)
"""Opens what two countries say."""


def has_statement(question: Question, text: str, people: Sequence[Mention]) -> float:
    """Words of whom the question asks about: by them as the subject, with a verb of saying or in quotation marks."""
    asked = [group for group in question.names if not country_of(group[0]) and not seat_of(group[0])]
    countries = {country for group in question.names for word in group if (country := country_of(word))}
    meant = [m for m in people if is_meant(m, question.names) or countries & m.person.description]
    if not SPEECH.search(text):
        return 0.2
    if not meant:
        others = any(mention.subject and mention.explicit for mention in people)
        return speaks_as_a_country(countries, text) if countries else 0.2 if asked and others else 0.7
    return 1.0 if any(mention.subject for mention in meant) else 0.25


def is_meant(mention: Mention, names: Sequence[Sequence[str]]) -> bool:
    """Whether somebody bears one of the names, in whatever script either is written."""
    return any(any(map(mention.person.answers_to, name)) or means_person(name, [mention.person]) for name in names)


def speaks_as_a_country(countries: set[str], text: str) -> float:
    """ "Russia is willing to ..." are the words of Russia, "both sides" those of each; one in passing says nothing."""
    opening = [word for word, _ in written_words(text)][:3]
    speaks = TOGETHER.match(text) or any({country_of(word), seat_of(word)} & countries for word in opening)
    return 1.0 if speaks else 0.2
