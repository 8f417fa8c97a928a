"""What a form decides about a record, as a ruling that speaks of names in documents and of sentences."""

from collections.abc import Mapping
from typing import cast

from assistant.web.registers.keys import mark_of_bearer, mark_of_telling
from assistant.web.registers.rows import Row
from assistant.web.registers.view import View
from assistant.web.routes import Refused
from ingest.library.kept_rulings import Kind, Ruling, Told
from ingest.registers.meetings.meeting_record import MeetingRecord, Telling
from ingest.registers.people.officials import Official
from ingest.registers.rulings import Bearer

Form = Mapping[str, str]


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
    raise Refused(400, "The form says nothing that can be decided; reload the page and try again.")


def staying(row: Row, ruling: Ruling) -> str:
    """The key of what a record is when something was taken off it."""
    if isinstance(ruling.one, Bearer):
        return mark_of_bearer(ruling.one)
    if ruling.kind == "apart" and isinstance(row.record, MeetingRecord):
        gone = (ruling.one.document, ruling.one.start)
        return next(mark_of_telling(telling) for telling in row.record.tellings if telling.key != gone)
    return row.key


def other_person(one: Official, form: Form, view: View) -> Official:
    found = view.person(form.get("other", ""))
    if found is None or found is one:
        raise Refused(404, "The other person is not in the register any longer; reload the page and try again.")
    return found


def about_meeting(row: Row, one: MeetingRecord, form: Form, view: View) -> Ruling:
    """Raises Refused for what no form of ours says."""
    kind, place = form.get("kind", ""), form.get("telling", "")
    if kind == "together":
        other = view.find("meetings", form.get("other", ""))
        if other and other is not row and isinstance(other.record, MeetingRecord):
            every = [told(telling, view) for telling in (*one.tellings, *other.record.tellings)]
            return Ruling("together", every[0], tuple(every[1:]))
    if kind == "apart" and place.isdigit() and int(place) < len(one.tellings) > 1:
        gone = one.tellings[int(place)]
        others = tuple(told(telling, view) for telling in one.tellings if telling is not gone)
        return Ruling("apart", told(gone, view), others)
    raise Refused(400, "The form says nothing that can be decided; reload the page and try again.")


def told(telling: Telling, view: View) -> Told:
    """By its sentence, which stays when the document around it changes."""
    source, span = telling.source, telling.meeting.evidence[0]
    (citation,) = view.citer.citations([(source, span)])
    return Told(source.document, span.start, citation.quote)
