"""Our own addresses: health, documents with a passage marked, exports, and the page's style and script."""

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from assistant.conversation import Answer, Citation
from assistant.history.history import LOCAL
from assistant.report.markdown import answer_markdown, conversation_markdown, quotation_markdown
from assistant.report.quotation import cited
from assistant.web.follow import Follower
from assistant.web.parts import Parts, Shelf, model_label
from assistant.web.viewer import View, document_page, document_panel, sentence_page
from ingest.problem import Problem

HERE = Path(__file__).parent
FILES = {
    "style.css": "text/css",
    "shared.js": "text/javascript",
    "list.js": "text/javascript",
    "page.js": "text/javascript",
    "limits.js": "text/javascript",
    "icon.svg": "image/svg+xml",
    "documents.css": "text/css",
    "documents.js": "text/javascript",
    "registers.css": "text/css",
    "registers.js": "text/javascript",
}
MARKDOWN = "text/markdown; charset=utf-8"


class Refused(Exception):
    """An address that leads nowhere: its status, and one sentence for the person who followed it."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


class Routes:
    """The handlers; each is a plain function that Starlette runs in a thread of its own."""

    def __init__(self, parts: Parts, follower: Follower) -> None:
        self.parts = parts
        self.follower = follower
        self.started = time.time()

    def table(self) -> list[Route]:
        document = "/documents/{document}"
        return [
            Route("/healthz", self.health),
            Route(document, answering(self.document)),
            Route(f"{document}/panel", answering(self.panel)),
            Route(f"{document}/quotation.md", answering(self.quotation)),
            Route("/exports/{conversation}/{turn:int}.md", answering(self.turn)),
            Route("/exports/{conversation}.md", answering(self.conversation)),
            Route("/web/{file}", answering(self.file)),
            Route("/favicon.ico", answering(self.icon)),
        ]

    def health(self, request: Request) -> Response:
        state = {"status": "ok", "documents": self.follower.documents, "model": model_label(self.parts.model)}
        return JSONResponse(state | {"started": self.started}, headers={"Cache-Control": "no-store"})

    def document(self, request: Request) -> Response:
        return HTMLResponse(document_page(self.view(request)))

    def panel(self, request: Request) -> Response:
        return HTMLResponse(document_panel(self.view(request)))

    def quotation(self, request: Request) -> Response:
        return Response(quotation_markdown(passage(self.view(request)), base(request)), media_type=MARKDOWN)

    def view(self, request: Request) -> View:
        """What the address names, with the notice that it was removed where it was. Raises Refused."""
        seen = view(self.parts.library, request.path_params["document"], request.query_params)
        desk = self.parts.desk
        searched = desk is None or desk.is_searched(seen.document.source.document)
        return seen if searched else replace(seen, current=None)

    def turn(self, request: Request) -> Response:
        turns, number = self.turns(request), request.path_params["turn"]
        if not 1 <= number <= len(turns):
            raise Refused(404, "The conversation has no such answer.")
        return Response(answer_markdown(turns[number - 1], base(request)), media_type=MARKDOWN)

    def conversation(self, request: Request) -> Response:
        turns, conversation = self.turns(request), request.path_params["conversation"]
        title = self.parts.history.title(LOCAL, conversation)
        text = conversation_markdown(title, turns, base(request))
        return download(text, MARKDOWN, f"{file_name(title)}.md")

    def turns(self, request: Request) -> tuple[Answer, ...]:
        try:
            return self.parts.history.turns(LOCAL, request.path_params["conversation"])
        except Problem as problem:
            raise Refused(404, str(problem)) from problem

    def file(self, request: Request) -> Response:
        name = request.path_params["file"]
        if name not in FILES:
            raise Refused(404, "There is nothing at this address.")
        return Response((HERE / name).read_bytes(), media_type=FILES[name], headers={"Cache-Control": "no-cache"})

    def icon(self, request: Request) -> Response:
        return Response((HERE / "icon.svg").read_bytes(), media_type=FILES["icon.svg"])


def answering(handler: Callable[[Request], Response]) -> Callable[[Request], Response]:
    """The handler, with its refusals told in one sentence."""

    def answer(request: Request) -> Response:
        try:
            return handler(request)
        except Refused as refused:
            if request.url.path.endswith(".md"):
                return PlainTextResponse(str(refused), refused.status)
            title = "Not found" if refused.status == HTTPStatus.NOT_FOUND else "This link is broken"
            return HTMLResponse(sentence_page(title, str(refused)), refused.status)

    return answer


def view(library: Shelf, name: str, said: Mapping[str, str]) -> View:
    """The version and passage that an address names. Raises Refused."""
    version = said.get("version")
    try:
        document, current = library.document(name, version), library.document(name)
    except Problem as problem:
        raise Refused(500, str(problem)) from problem
    if document is None:
        what = "this version of the document" if version else "this document"
        raise Refused(404, f"The library does not hold {what}; it may come from another library.")
    start, end = span(said, len(document.text))
    return View(document, current.source if current else None, start, end)


def passage(seen: View) -> Citation:
    """Raises Refused for a view of no passage."""
    if seen.start is None or seen.end is None:
        raise Refused(400, "A quotation needs the start and the end of its passage.")
    return cited(seen.document, seen.start, seen.end)


def span(said: Mapping[str, str], length: int) -> tuple[int | None, int | None]:
    start, end = said.get("start"), said.get("end")
    if start is None and end is None:
        return None, None
    if not all(number and re.fullmatch("[0-9]{1,9}", number) for number in (start, end)):
        raise Refused(400, "The start and the end of a passage must be whole numbers.")
    first, last = int(start or 0), int(end or 0)
    if not first < last <= length:
        raise Refused(400, f"The passage {first} to {last} does not lie in this text of {length:,} characters.")
    return first, last


def download(content: str, kind: str, name: str) -> Response:
    attached = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(content.encode("utf-8", "replace"), media_type=kind, headers=attached)


def base(request: Request) -> str:
    return str(request.base_url)


def file_name(title: str) -> str:
    """A name that every file system takes."""
    return re.sub(r"[^A-Za-z0-9]+", "-", title).strip("-")[:60].lower() or "conversation"
