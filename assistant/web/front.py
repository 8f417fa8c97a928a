"""Stands in for the application while its parts load, then hands every request to it."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future

from fastapi import FastAPI
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Receive, Scope, Send

from assistant.web.parts import Parts
from assistant.web.security import with_headers

LOADING = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1">'
    '<meta name="viewport" content="width=device-width"><title>Corpus Assistant</title></head>'
    "<body><p>The library is loading; this page opens by itself.</p></body></html>"
)

Prepared = tuple[Parts, Callable[[Parts], FastAPI]]


class Front:
    """An ASGI application; `failure` is what `load` raised, and `failed` is called after it is set."""

    def __init__(self, load: Callable[[], Parts], ready: Callable[[], None]) -> None:
        self.load = load
        self.ready = ready
        self.failed: Callable[[], None] = lambda: None
        self.failure: BaseException | None = None
        self.app: FastAPI | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.lifespan(receive, send)
        elif self.app:
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await waiting(scope["path"])(scope, receive, with_headers(send))

    async def lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        ending = asyncio.Event()
        life = asyncio.create_task(self.live(ending))
        await send({"type": "lifespan.startup.complete"})
        await receive()
        ending.set()
        # While the parts still load there is nothing to close, and their thread ends with the process.
        if self.app:
            await life
        else:
            life.cancel()
        await send({"type": "lifespan.shutdown.complete"})

    async def live(self, ending: asyncio.Event) -> None:
        """The application's own life, from its start to `ending`, all in one task."""
        try:
            parts, build_app = await asyncio.wrap_future(in_thread(self.prepare))
            # Gradio takes the running loop for its own, so its page is built here and not in the thread.
            app = build_app(parts)
        except Exception as error:
            self.failure = error
            self.failed()
            return
        async with app.router.lifespan_context(app):
            self.app = app
            self.ready()
            await ending.wait()

    def prepare(self) -> Prepared:
        parts = self.load()
        # Imports Gradio, which by now is nearly there.
        from assistant.web.app import build_app

        return parts, build_app


def waiting(path: str) -> Response:
    if path == "/healthz":
        return JSONResponse({"status": "loading"}, 503, {"Retry-After": "1"})
    return HTMLResponse(LOADING, 503, {"Retry-After": "1", "Cache-Control": "no-store"})


def in_thread(work: Callable[[], Prepared]) -> Future[Prepared]:
    """The result of `work` from a daemon thread: a signal need not wait for it, as it would for the loop's own."""
    future: Future[Prepared] = Future()
    future.set_running_or_notify_cancel()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, name="load", daemon=True).start()
    return future
