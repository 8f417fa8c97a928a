"""Generated files like those that people have: reports of several languages with names, dates and page furniture."""

from pathlib import Path
from random import Random


def words(*lines: str) -> list[str]:
    return " ".join(lines).split()


PEOPLE = ["Anders Brekke", "Maria Olhão", "Viktor Lagunin", "Zhao Mingde", "Tomas Havel", "Nadia Karimova"]
OFFICES = ["Foreign Minister", "Interior Minister", "President", "Prime Minister", "Ambassador"]
PLACES = words("Vienna Nairobi Almaty Lima Hanoi Ankara Oslo Geneva Tashkent Doha Lisbon Seoul")
THINGS = words(
    "trade energy water fisheries railways customs tourism education security health climate ports grain",
    "investment science culture forests satellites tariffs visas pipelines bridges hospitals schools",
)
ADJECTIVES = words(
    "joint regional bilateral early lasting small large new earlier public private foreign rural urban annual",
    "modest common recent useful broad narrow steady quiet costly",
)
NOUNS = words(
    "project council report budget office company harvest market border market court factory agency review study",
    "network fund plan survey station museum village festival river engine parliament committee forum programme",
)
VERBS = words(
    "praised examined extended financed delayed opened closed repaired compared described measured presented",
    "rejected accepted protected counted inspected",
)
MONTHS = words("January February March April May June July August September October November December")
RUSSIAN = (
    "{person} обсудил {thing} и {noun} в городе {place} {day} июня {year} года.",
    "По словам участников, {noun} и {thing} остаются важной темой для {place} и соседей.",
    "Комиссия {verb} {adjective} {noun}, сообщили {day} мая журналистам в {place}.",
)
CHINESE = (
    "{year}年6月{day}日，{person}在{place}就{thing}举行会谈，双方讨论了{noun}问题。",
    "代表团表示，{adjective}{noun}对{place}的{thing}十分重要。",
)
ENGLISH = (
    "{office} {person} met {office} {other} in {place} on {day} {month} {year} to discuss {thing} and {thing2}.",
    "The {adjective} {noun} in {place} {verb} a {adjective2} {noun2} for {thing}, officials said.",
    "According to {person}, {thing} {verb} neither the {noun} nor any {adjective} {noun2} near {place}.",
    "In {month} {year}, {number} people from {place} {verb} the {noun} of {thing}.",
    "{person} said that {adjective} {thing} would help the {noun2}, while {other} {verb} it.",
    "The two sides signed an agreement on {thing} in {place} after {adjective} talks about {thing2}.",
    "A {noun} of {number} {noun2}s was {verb} by the {adjective} {thing} {noun} of {place}.",
)
HEAD = "Home | World | Business | Sport\nShare this story\n\n"
FOOT = "\n\nRead more\nSubscribe to our newsletter\nAll rights reserved"
SENTENCES = range(9, 27)
TONGUES = ((ENGLISH, 0.75), (RUSSIAN, 0.15), (CHINESE, 0.10))


def write_articles(folder: Path, many: int) -> None:
    """Files in folders of five hundred, the same in every run."""
    random = Random(20)
    for number in range(many):
        place = folder / f"{number // 500:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:05}.txt").write_text(article(random, number), encoding="utf-8")


def article(random: Random, number: int) -> str:
    patterns = random.choices([one for one, _ in TONGUES], [share for _, share in TONGUES])[0]
    told = [sentence(random, patterns) for _ in range(random.choice(SENTENCES))]
    paragraphs = [" ".join(told[start : start + 2]) for start in range(0, len(told), 2)]
    title = f"{random.choice(PLACES)} {random.choice(NOUNS)} {random.choice(VERBS)} {random.choice(THINGS)} {number}"
    day = f"{random.randint(1, 28)} {random.choice(MONTHS)} {random.randint(2005, 2024)}"
    return f"{title}\n{HEAD}{day}\n\n" + "\n\n".join(paragraphs) + FOOT


def sentence(random: Random, patterns: tuple[str, ...]) -> str:
    return random.choice(patterns).format(
        **{name: random.choice(words) for name, words in SLOTS.items()},
        day=random.randint(1, 28),
        year=random.randint(2001, 2024),
        number=random.randint(2, 9_000),
    )


SLOTS = {
    "person": PEOPLE,
    "other": PEOPLE,
    "office": OFFICES,
    "place": PLACES,
    "thing": THINGS,
    "thing2": THINGS,
    "adjective": ADJECTIVES,
    "adjective2": ADJECTIVES,
    "noun": NOUNS,
    "noun2": NOUNS,
    "verb": VERBS,
    "month": MONTHS,
}
