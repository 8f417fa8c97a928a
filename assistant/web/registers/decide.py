"""What a form decides about a record, as a ruling that speaks of names in documents and of sentences."""

from collections.abc import Mapping
from typing import cast

from assistant.web.answering import Refused
from assistant.web.registers.keys import mark_of_bearer, mark_of_statement
from assistant.web.registers.rows import Row
from assistant.web.registers.statements import Event, statements
from assistant.web.registers.view import View
from assistant.web.registers.wording import register_of
from ingest.library.kept_rulings import FIELDS, Kind, Ruling, Told
from ingest.registers.people.officials import Official
from ingest.registers.rulings import Bearer

Form = Mapping[str, str]
NOTHING = "The form says nothing that can be decided; reload the page and try again."


def about_person(one: Official, form: Form, view: View) -> Ruling:
    """Raises Refused for what no form of ours says."""
    kind, bearers = form.get("kind", ""), one.bearers
    if kind in ("name", "country"):
        return Ruling(cast(Kind, kind), bearers[0], value=form.get("value", ""))
    if kind == "confirmed":
        return Ruling("confirmed", bearers[0])
    if kind == "hidden":
        return Ruling("hidden", bearers[0], bearers[1:])
    if kind == "merge":
        return Ruling("merge", bearers[0], (other_person(one, form, view).bearers[0],))
    if kind == "split":
        gone = Bearer(form.get("name", ""), form.get("document", ""))
        rest = [bearer for bearer in bearers if bearer != gone]
        if gone in bearers and rest:
            return Ruling("split", rest[0], (gone,))
    raise Refused(400, NOTHING)


def staying(row: Row, ruling: Ruling) -> str:
    """The key of what a record is when something was taken off it."""
    if isinstance(ruling.one, Bearer):
        return mark_of_bearer(ruling.one)
    if ruling.kind == "apart" and not isinstance(row.record, Official):
        gone = (ruling.one.document, ruling.one.start, ruling.one.name)
        return next(mark_of_statement(one) for one in statements(row.record) if one.key != gone)
    return row.key


def other_person(one: Official, form: Form, view: View) -> Official:
    found = view.person(form.get("other", ""))
    if found is None or found is one:
        raise Refused(404, "The other person is not in the register any longer; reload the page and try again.")
    return found


def about_event(row: Row, one: Event, form: Form, view: View) -> Ruling:
    """Raises Refused for what no form of ours says."""
    kind, every = form.get("kind", ""), told(one, view)
    if kind in FIELDS:
        return Ruling(cast(Kind, kind), every[0], every[1:], form.get("value", ""))
    if kind in ("confirmed", "hidden"):
        return Ruling(cast(Kind, kind), every[0], every[1:])
    if kind == "together":
        other = other_event(row, form, view)
        return Ruling("together", every[0], (*every[1:], *told(other, view)))
    place = form.get("statement", "")
    if kind == "apart" and place.isdigit() and int(place) < len(every) > 1:
        gone = every[int(place)]
        return Ruling("apart", gone, tuple(other for other in every if other is not gone))
    raise Refused(400, NOTHING)


def other_event(row: Row, form: Form, view: View) -> Event:
    register = register_of(row.record)
    other = view.find(register, form.get("other", ""))
    if other is None or other is row or isinstance(other.record, Official):
        raise Refused(404, "The other one is not in the register any longer; reload the page and try again.")
    return other.record


def told(one: Event, view: View) -> tuple[Told, ...]:
    """What each document says, by its sentence, which stays when the document around it changes."""
    found = []
    for statement in statements(one):
        span = statement.said.evidence[0]
        (citation,) = view.citer.citations([(statement.source, span)])
        found.append(Told(statement.source.document, span.start, citation.quote, statement.key[2]))
    return tuple(found)
