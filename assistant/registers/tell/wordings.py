"""The other wordings of an office: fuller ones, and those of another language, from reports of about its time."""

from ingest.registers.people.officials import HeldRole, Official
from ingest.registers.people.roles import same_role, sort_of

NEAR = 3
"""Years between reports that still tell of one time."""


def fuller(one: Official, role: HeldRole) -> HeldRole | None:
    """Of an office that says not of what it is, the wording nearest in time that does; None where two would differ."""
    if sort_of(role.role).topics or role.former:
        return None
    full = [other for other in wordings(one, role) if sort_of(other.role).topics]
    if not full or not all(same_role(full[0].role, other.role) for other in full):
        return None
    return full[0]


def translated(one: Official, role: HeldRole, language: str | None) -> HeldRole | None:
    """Of an office in another language than the question's, the wording nearest in time that is, or is English."""
    if role.former:
        return None
    found = [other for other in wordings(one, role) if sort_of(other.role).topics or not sort_of(role.role).topics]
    for tongue in (language, "en"):
        if is_in(role, tongue):
            return None
        if other := next((other for other in found if is_in(other, tongue)), None):
            return other
    return None


def is_in(role: HeldRole, language: str | None) -> bool:
    return any(one.source.language == language for one in role.evidence)


def wordings(one: Official, role: HeldRole) -> list[HeldRole]:
    """Of an office, its own and those that other reports of its time give, the nearest first."""
    found = [
        other
        for other in one.roles
        if same_role(other.role, role.role) and is_of_that_time(other, role) and is_of_the_same(other, role)
    ]
    return sorted(found, key=lambda other: abs(years_between(other.as_of, role.as_of)))


def is_of_that_time(other: HeldRole, role: HeldRole) -> bool:
    near = not (other.as_of and role.as_of) or abs(years_between(other.as_of, role.as_of)) <= NEAR
    return near and not other.former


def is_of_the_same(other: HeldRole, role: HeldRole) -> bool:
    """Whether nothing says that two offices are of different countries or organisations."""
    return not (other.country and role.country) or other.country == role.country


def is_of_one_month(other: HeldRole, role: HeldRole) -> bool:
    """Whether two reports of an office are so near that both carry it."""
    return (other.as_of or "")[:7] == (role.as_of or "")[:7] and other.former == role.former


def years_between(one: str | None, other: str | None) -> int:
    """From one date to another; of what has none, since the year 0."""
    return int((other or "0")[:4]) - int((one or "0")[:4])
