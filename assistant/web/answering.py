"""From a request to a handler and back: who may change something, what a form says, and refusals in one sentence."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from urllib.parse import parse_qsl

from sqlalchemy.exc import DBAPIError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from assistant.web.security import loopback
from assistant.web.viewer import sentence_page
from ingest.problem import Problem

LARGEST_FORM = 100_000
READS = ("GET", "HEAD")
MARKDOWN = "text/markdown; charset=utf-8"

Form = Mapping[str, str]
Handler = Callable[[Request, Form], Response]


class Refused(Exception):
    """An address that leads nowhere: its status, and one sentence for the person who followed it."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


def answered(handler: Handler) -> Callable[[Request], object]:
    """The handler as an endpoint. That a change was asked for by our own page, the guard has seen to."""

    async def answer(request: Request) -> Response:
        try:
            check_may_change(request)
            form = await form_of(request) if request.method not in READS else {}
            return await run_in_threadpool(handler, request, form)
        except Refused as refused:
            return told(request, refused.status, str(refused))
        except (Problem, DBAPIError) as error:
            return told(request, 409, sentence(error))

    return answer


def check_may_change(request: Request) -> None:
    """Only the person at this machine, or one who has signed in, changes the library. Raises Refused."""
    if request.method in READS:
        return
    user = request.scope.get("user")
    if not getattr(user, "is_authenticated", False) and not (request.client and loopback(request.client.host)):
        raise Refused(403, "Documents can be changed only at the machine that the program runs on.")


async def form_of(request: Request) -> Form:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FORM:
            raise Refused(413, "The form is too large.")
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def sentence(error: Problem | DBAPIError) -> str:
    if isinstance(error, Problem):
        return str(error)
    return "The library's database cannot be read or written at the moment; try again."


def told(request: Request, status: int, said: str) -> Response:
    """As a page for a person, and as a line for our scripts, which also copy Markdown."""
    if request.headers.get("accept") == "text/plain" or request.url.path.endswith(".md"):
        return PlainTextResponse(said, status)
    title = "Not found" if status == HTTPStatus.NOT_FOUND else "This did not work"
    return HTMLResponse(sentence_page(title, said), status)


def download(content: str, kind: str, name: str) -> Response:
    attached = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(content.encode("utf-8", "replace"), media_type=kind, headers=attached)


def base(request: Request) -> str:
    return str(request.base_url)
