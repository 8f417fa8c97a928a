"""The addresses that files come in by: one request a file, its bytes written as they come."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from assistant.web.answering import Form, Refused, answered, check_may_change
from assistant.web.documents.desk import Desk
from assistant.web.documents.incoming import Incoming
from assistant.web.documents.panel import panel
from ingest.problem import Problem

SIZE = re.compile("[0-9]{1,15}")
NO_STORE = {"Cache-Control": "no-store"}
NOTHING = Response(status_code=204)


class Receiving:
    """A refused file is no failed request: the others still come, and the upload says in the end what was refused."""

    def __init__(self, desk: Desk) -> None:
        self.intake = desk.intake
        self.desk = desk

    def table(self) -> list[Route]:
        run, intake = "/uploads/runs/{run:int}", self.intake
        changes = {"cancel": intake.cancel, "again": intake.again, "forget": intake.forget}
        return [
            Route("/uploads", answered(self.panel)),
            Route("/uploads", answered(self.begin), methods=["POST"]),
            *(Route(f"{run}/{name}", done("run", change), methods=["POST"]) for name, change in changes.items()),
            Route("/uploads/{upload}", self.receive, methods=["PUT"]),
            Route("/uploads/{upload}/read", done("upload", intake.begin), methods=["POST"]),
            Route("/uploads/{upload}/drop", done("upload", intake.uploads.drop), methods=["POST"]),
        ]

    def panel(self, request: Request, form: Form) -> Response:
        held = str(self.desk.held())
        return HTMLResponse(panel(self.intake, self.desk.title_of), headers=NO_STORE | {"Documents": held})

    def begin(self, request: Request, form: Form) -> Response:
        return JSONResponse({"upload": self.intake.uploads.begin().id})

    async def receive(self, request: Request) -> Response:
        """`name` is the path below what was chosen, `size` what the browser says that the file has."""
        body = request.stream()
        try:
            check_may_change(request)
            incoming = await run_in_threadpool(self.opened, request)
            await written(incoming, body)
        except Refused as refused:
            return JSONResponse({"refused": str(refused)}, refused.status)
        except ClientDisconnect:
            return NOTHING
        except Problem as problem:
            await drained(body)
            return JSONResponse({"refused": str(problem)})
        return JSONResponse({"kept": incoming.written})

    def opened(self, request: Request) -> Incoming:
        """Raises Problem."""
        uploads, size = self.intake.uploads, request.query_params.get("size", "")
        upload = uploads.find(request.path_params["upload"])
        return uploads.open(upload, request.query_params.get("name", ""), int(size) if SIZE.fullmatch(size) else None)


def done(which: str, change: Callable[[Any], object]) -> Callable[[Request], object]:
    """An endpoint that does this to the run or the upload which its address names."""

    def answer(request: Request, form: Form) -> Response:
        change(request.path_params[which])
        return NOTHING

    return answered(answer)


async def written(incoming: Incoming, body: AsyncIterator[bytes]) -> None:
    """Whole or not at all, also when the browser goes away in the middle. Raises Problem."""
    try:
        async for chunk in body:
            await run_in_threadpool(incoming.write, chunk)
        await run_in_threadpool(incoming.keep)
    except BaseException:
        incoming.drop()
        raise


async def drained(body: AsyncIterator[bytes]) -> None:
    """Take the rest: browsers call it a broken connection when an answer comes before their request has ended."""
    with suppress(ClientDisconnect):
        async for _ in body:
            pass
