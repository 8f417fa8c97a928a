"""The addresses of the page of documents: the list, a document's details, and what changes them."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from assistant.web.answering import Form, Refused, answered
from assistant.web.documents.adding import adding
from assistant.web.documents.desk import Desk
from assistant.web.documents.details import details
from assistant.web.documents.form import About, Entered
from assistant.web.documents.panel import panel
from assistant.web.documents.receiving import Receiving
from assistant.web.documents.table import listing
from assistant.web.documents.wanted import ADDRESS, wanted
from assistant.web.frame import framed
from ingest.corrections.correctable import FIELDS, checked
from ingest.problem import Problem

DONE = {"saved": "Saved. Answers show it from now on.", "undone": "The correction was taken back."}


class LibraryRoutes:
    """Handlers take a request and what its form says; each runs in a thread of its own."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def table(self) -> list[Route]:
        one = f"{ADDRESS}/{{document}}"
        return [
            Route(ADDRESS, answered(self.list)),
            Route(f"{one}/details", answered(self.details)),
            Route(f"{one}/corrections", answered(self.correct), methods=["POST"]),
            Route(f"{one}/remove", answered(self.remove), methods=["POST"]),
            Route(f"{one}/restore", answered(self.restore), methods=["POST"]),
            *Receiving(self.desk).table(),
        ]

    def list(self, request: Request, form: Form) -> Response:
        page = self.desk.shelf.page(wanted(request.query_params))
        main = (
            f'<h1 class="vh">Documents</h1>{adding(self.desk.intake.uploads.largest)}'
            f'<div id="progress">{panel(self.desk.intake, self.desk.title_of)}</div>{listing(page)}'
        )
        return framed("Documents", page.held, main, ADDRESS)

    def details(self, request: Request, form: Form) -> Response:
        done = DONE.get(request.query_params.get("done", ""), "")
        return self.detailed(self.about(request), Entered(done=done))

    def correct(self, request: Request, form: Form) -> Response:
        about = self.about(request)
        if "undo" in form:
            self.desk.correct(about.said.document, {form["undo"]: None})
            return back(about, "undone")
        shown = {name: getattr(about.line.source, name) or "" for name in FIELDS}
        changes = {name: form[name] for name in FIELDS if name in form and form[name] != shown[name]}
        for name, value in changes.items():
            try:
                checked(name, value)
            except Problem as problem:
                return self.detailed(about, Entered(form, name, str(problem)), 422)
        self.desk.correct(about.said.document, changes)
        return back(about, "saved")

    def remove(self, request: Request, form: Form) -> Response:
        about = self.about(request)
        self.desk.remove(about.said.document)
        return back(about)

    def restore(self, request: Request, form: Form) -> Response:
        about = self.about(request)
        self.desk.restore(about.said.document)
        return back(about)

    def about(self, request: Request) -> About:
        """Raises Refused for a document that the library does not hold."""
        about = self.desk.about(request.path_params["document"])
        if about is None:
            raise Refused(404, "The library does not hold this document; it may come from another library.")
        return about

    def detailed(self, about: About, entered: Entered, status: int = 200) -> Response:
        main = details(about, self.desk.title_of, entered)
        return framed(about.line.source.title, self.desk.shelf.read().held, main, status=status)


def back(about: About, done: str = "") -> Response:
    """To the document's details, by a GET that can be repeated."""
    address = f"{ADDRESS}/{about.said.document}/details{f'?done={done}' if done else ''}"
    return RedirectResponse(address, 303)
