"""The addresses of the report: the page, what is added, annotated, moved and removed, and the report as a file."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from assistant.history.history import LOCAL
from assistant.report.kept import Report
from assistant.report.markdown import report_markdown
from assistant.report.webpage import report_page
from assistant.web.answering import MARKDOWN, Form, Refused, answered, base, download
from assistant.web.frame import counted, framed
from assistant.web.report.gathering import NOTHING, Gathering
from assistant.web.report.page import proposal, report_main

PAGE = "/report"


@dataclass(frozen=True, slots=True)
class ReportRoutes:
    """Handlers take a request and what its form says; each runs in a thread of its own."""

    report: Report
    gathering: Gathering
    held: Callable[[], int]
    """How many documents the library holds."""

    def table(self) -> list[Route]:
        one = f"{PAGE}/{{entry:int}}"
        changes = {"note": self.note, "up": self.move, "down": self.move, "remove": self.remove}
        return [
            Route(PAGE, answered(self.shown)),
            Route(PAGE, answered(self.add), methods=["POST"]),
            Route(f"{PAGE}.md", answered(self.as_markdown)),
            Route(f"{PAGE}.html", answered(self.as_page)),
            Route(f"{PAGE}/clear", answered(self.clear), methods=["POST"]),
            *(Route(f"{one}/{step}", answered(change), methods=["POST"]) for step, change in changes.items()),
        ]

    def shown(self, request: Request, form: Form) -> Response:
        said = dict(request.query_params)
        found = self.gathering.find(said)
        main = report_main(self.report.entries(LOCAL), proposal(found, said) if found else "")
        return framed("Report", self.held(), main, PAGE, register=True)

    def add(self, request: Request, form: Form) -> Response:
        found = self.gathering.find(request.query_params)
        if found is None:
            raise Refused(404, NOTHING)
        entry, new = self.report.add(LOCAL, found)
        if request.headers.get("accept") == "text/plain":
            number = counted(len(self.report.entries(LOCAL)), "entry", "entries")
            return PlainTextResponse(f"Added to the report: {number}" if new else "It is in the report already")
        return back(entry)

    def note(self, request: Request, form: Form) -> Response:
        self.report.annotate(LOCAL, entry_of(request), form.get("note", ""))
        return back(entry_of(request))

    def move(self, request: Request, form: Form) -> Response:
        self.report.move(LOCAL, entry_of(request), up=request.url.path.endswith("/up"))
        return back(entry_of(request))

    def remove(self, request: Request, form: Form) -> Response:
        self.report.remove(LOCAL, entry_of(request))
        return RedirectResponse(PAGE, 303)

    def clear(self, request: Request, form: Form) -> Response:
        self.report.clear(LOCAL)
        return RedirectResponse(PAGE, 303)

    def as_markdown(self, request: Request, form: Form) -> Response:
        return download(report_markdown(self.report.entries(LOCAL), base(request)), MARKDOWN, "report.md")

    def as_page(self, request: Request, form: Form) -> Response:
        page = report_page(self.report.entries(LOCAL), base(request))
        return download(page, "text/html; charset=utf-8", "report.html")


def entry_of(request: Request) -> int:
    return int(request.path_params["entry"])


def back(entry: int) -> Response:
    """To the entry, by a GET that can be repeated."""
    return RedirectResponse(f"{PAGE}#entry-{entry}", 303)
