"""The addresses of the registers: tables, records, files, a timeline, a network, and what corrects them."""

import json
from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from assistant.report.markdown import answer_markdown
from assistant.web.answering import MARKDOWN, Form, Refused, answered, base, download
from assistant.web.frame import HEADERS, framed
from assistant.web.registers.choosing import choose
from assistant.web.registers.decide import about_event, about_person, staying
from assistant.web.registers.event_page import event_page
from assistant.web.registers.evidence import evidence
from assistant.web.registers.export import as_csv, records
from assistant.web.registers.footnote import answer_of
from assistant.web.registers.network import network_page
from assistant.web.registers.period import Period
from assistant.web.registers.person_page import person_page
from assistant.web.registers.rows import Row
from assistant.web.registers.ruled import Ruled, corrections_page, done
from assistant.web.registers.table import listing
from assistant.web.registers.timeline import timeline
from assistant.web.registers.view import View, Views
from assistant.web.registers.wanted import COLUMNS, Register, wanted
from assistant.web.registers.wording import name_of
from ingest.library.kept_rulings import kept, rule, take_back
from ingest.library.library import Library
from ingest.registers.people.officials import Official

GONE = "The registers hold nothing under this address; the documents that told of it may have been removed."
Picture = Callable[[Period, View], str]


class RegisterRoutes:
    """Handlers take a request and what its form says; each runs in a thread of its own."""

    def __init__(self, library: Library, views: Views) -> None:
        self.library = library
        self.views = views

    def table(self) -> list[Route]:
        pictures: Mapping[str, Picture] = {"/timeline": timeline, "/network": network_page}
        return [
            *(route for register in COLUMNS for route in self.of(register)),
            *(Route(address, answered(self.drawn(address, picture))) for address, picture in pictures.items()),
            Route("/corrections", answered(self.corrections)),
            Route("/corrections/{key:int}/undo", answered(self.undo), methods=["POST"]),
        ]

    def of(self, register: Register) -> list[Route]:
        one = f"/{register}/{{key}}"

        def bound(handler: Callable[[Request, Register], Response]) -> Callable[[Request], object]:
            return answered(lambda request, form: handler(request, register))

        return [
            Route(f"/{register}", bound(self.records)),
            Route(f"/{register}.csv", bound(self.as_csv)),
            Route(f"/{register}.json", bound(self.as_json)),
            Route(one, bound(self.page)),
            Route(f"{one}/evidence", bound(self.evidence)),
            Route(f"{one}/footnote.md", bound(self.footnote)),
            Route(f"{one}/rulings", answered(lambda r, form: self.rule(r, register, form)), methods=["POST"]),
        ]

    def records(self, request: Request, register: Register) -> Response:
        view = self.views.now()
        main = listing(view, choose(view, wanted(register, request.query_params)))
        return shown(register.capitalize(), view, main, f"/{register}")

    def as_csv(self, request: Request, register: Register) -> Response:
        found = self.chosen(request, register)
        return download(as_csv(register, found), "text/csv; charset=utf-8", f"{register}.csv")

    def as_json(self, request: Request, register: Register) -> Response:
        found = json.dumps(self.chosen(request, register), ensure_ascii=False, indent=1)
        return download(found, "application/json", f"{register}.json")

    def chosen(self, request: Request, register: Register) -> list[dict[str, object]]:
        view = self.views.now()
        return records(choose(view, wanted(register, request.query_params)), view, self.library, base(request))

    def page(self, request: Request, register: Register) -> Response:
        view = self.views.now()
        row, said = self.row(request, register, view), request.query_params
        ruled, sought = Ruled(kept(self.library), done(said.get("done", ""))), said.get("merge", "")[:200].strip()
        one = row.record
        if isinstance(one, Official):
            main = person_page(row, one, view, ruled, sought)
        else:
            main = event_page(row, one, view, ruled, sought)
        return shown(name_of(one), view, main)

    def evidence(self, request: Request, register: Register) -> Response:
        """A piece of a page, for the row of a table."""
        view = self.views.now()
        return HTMLResponse(evidence(self.row(request, register, view), view), headers=HEADERS)

    def footnote(self, request: Request, register: Register) -> Response:
        view = self.views.now()
        told = answer_of(self.row(request, register, view), view)
        return Response(answer_markdown(told, base(request)), media_type=MARKDOWN)

    def row(self, request: Request, register: Register, view: View) -> Row:
        """Raises Refused for a key that leads nowhere."""
        row = view.find(register, request.path_params["key"])
        if row is None:
            raise Refused(404, GONE)
        return row

    def drawn(self, address: str, picture: Picture) -> Callable[[Request, Form], Response]:
        def answer(request: Request, form: Form) -> Response:
            view, said = self.views.now(), wanted("meetings", request.query_params)
            return shown(address[1:].capitalize(), view, picture(Period(address, said), view), address)

        return answer

    def corrections(self, request: Request, form: Form) -> Response:
        view = self.views.now()
        ruled = Ruled(kept(self.library), done(request.query_params.get("done", "")))
        return shown("Corrections", view, corrections_page(ruled, view))

    def rule(self, request: Request, register: Register, form: Form) -> Response:
        view = self.views.now()
        row = self.row(request, register, view)
        one = row.record
        ruling = about_person(one, form, view) if isinstance(one, Official) else about_event(row, one, form, view)
        rule(self.library, ruling)
        shown = "/corrections" if ruling.kind == "hidden" else f"/{register}/{staying(row, ruling)}"
        return RedirectResponse(f"{shown}?done=ruled", 303)

    def undo(self, request: Request, form: Form) -> Response:
        take_back(self.library, request.path_params["key"])
        return RedirectResponse("/corrections?done=undone", 303)


def shown(title: str, view: View, main: str, here: str = "") -> Response:
    return framed(title, view.documents, main, here, register=True)
