"""How well the register of officials answers to what is known of a corpus: who, of which country, in which office."""

import json
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ingest.documents import Source
from ingest.registers.facts import Facts
from ingest.registers.lexicon.countries import shown
from ingest.registers.lexicon.names import country_of
from ingest.registers.lexicon.senses import Kind
from ingest.registers.lexicon.tokens import tokens
from ingest.registers.people.officials import Official, officials, role_at
from ingest.registers.people.roles import same_role

Known = dict[str, Any]


def score(folder: Path, facts: Sequence[tuple[Source, Facts]], show: bool = False) -> None:
    """Print recall by language, whether roles are right at their dates, and how many are not in the known list."""
    gold = [json.loads(line) for line in (folder / "officials.jsonl").read_text(encoding="utf-8").splitlines()]
    found = officials(facts)
    languages = {source.document: source.language for source, _ in facts}
    matches = [(known, match(known, found)) for known in gold]
    hits, asked = Counter[str](), Counter[str]()
    for known, one in matches:
        for language, hit in sightings(known, one, languages):
            asked[language] += 1
            hits[language] += hit
    right = sum(bool(one and of_country(known, one)) for known, one in matches)
    print(f"officials        {rate(right, len(gold))} found by name and country, {len(found)} in the register")
    print(f"  by name alone  {rate(sum(one is not None for _, one in matches), len(gold))}")
    for language, count in asked.most_common():
        print(f"  in {language:12} {rate(hits[language], count)} of the sightings")
    dated = [verdict for known, one in matches for verdict in roles(known, one)]
    print(f"roles at a date  {rate(sum(dated), len(dated))}")
    known_ones = {id(one) for _, one in matches}
    print(f"not in the list  {sum(id(one) not in known_ones for one in found)}")
    if show:
        details(matches, found)


def match(known: Known, found: Sequence[Official]) -> Official | None:
    names = {folded(name) for name in (known["name"], *known["aliases"])}
    fitting = [one for one in found if names & {folded(name) for name in (one.name, *one.aliases)}]
    return next((one for one in fitting if of_country(known, one)), next(iter(fitting), None))


def folded(name: str) -> str:
    """Letters without case, accents and order of words."""
    plain = "".join(part for part in unicodedata.normalize("NFKD", name) if not unicodedata.combining(part))
    return " ".join(sorted(plain.casefold().replace("-", " ").split()))


def of_country(known: Known, one: Official) -> bool:
    return folded(one.country or "") == folded(shown(country_of(known["country"] or "") or known["country"] or ""))


def sightings(known: Known, one: Official | None, languages: dict[str, str | None]) -> Iterator[tuple[str, bool]]:
    """For each document that gives the person an office, its language and whether the register has them from it."""
    for document in dict.fromkeys(source for role in known["roles"] for source in role["sources"]):
        hit = one is not None and of_country(known, one) and document in one.documents
        yield languages.get(document) or "?", hit


def roles(known: Known, one: Official | None) -> Iterator[bool]:
    for role in known["roles"]:
        if role["as_of"][:1].isdigit():
            past = role["role"].startswith("former ")
            found = (
                [held for held in one.roles if held.former]
                if one and past
                else role_at(one, role["as_of"])
                if one
                else ()
            )
            yield any(fits(role["role"], held.role) for held in found)


def fits(known: str, held: str) -> bool:
    return any(same_role(part.strip(), held) for part in (known, *offices_in(known)))


def offices_in(known: str) -> list[str]:
    """Each office of a wording that lists several: "state councillor and minister", "major general, commander"."""
    parts = known.replace(" and ", ";").split(";")
    listed = [part for part in parts[0].split(", ") if not part.startswith(("since ", "until "))]
    return [*parts, *(listed if all(map(is_office, listed)) else ())]


def is_office(part: str) -> bool:
    return any(word.kind in (Kind.OFFICE, Kind.TITLE) for word in tokens(part))


def details(matches: Sequence[tuple[Known, Official | None]], found: Sequence[Official]) -> None:
    for known, one in matches:
        if one is None or not of_country(known, one):
            print(f"    missing  {known['name']} ({known['country']}); found: {one and (one.name, one.country)}")
        for role, verdict in zip(
            [r for r in known["roles"] if r["as_of"][:1].isdigit()], roles(known, one), strict=True
        ):
            if one and not verdict:
                held = [(held.role, held.as_of) for held in role_at(one, role["as_of"])]
                print(f"    role     {known['name']} {role['as_of']}: {role['role']} | {held} | {role['sources']}")
    known_ones = {id(one) for _, one in matches}
    for one in found:
        if id(one) not in known_ones:
            print(
                f"    other    {one.name} ({one.country}) {[role.role for role in one.roles][:2]} {one.documents[:3]}"
            )


def rate(part: int, whole: int) -> str:
    return f"{part / max(whole, 1):.3f} ({part} of {whole})"
