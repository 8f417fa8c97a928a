"""The web application: our own routes first, Gradio's page behind them, the guard in front of both."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import gradio
from fastapi import FastAPI

from assistant.report.kept import Report
from assistant.web.chat.asking import Asking
from assistant.web.chat.page import build_page
from assistant.web.documents.routes import LibraryRoutes
from assistant.web.follow import Follower
from assistant.web.parts import Parts
from assistant.web.registers.routes import RegisterRoutes
from assistant.web.registers.view import Views
from assistant.web.report.gathering import Gathering
from assistant.web.report.routes import ReportRoutes
from assistant.web.routes import Routes
from assistant.web.security import Guard
from assistant.web.shell import Shell

LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
"""The names by which browsers may call it."""


def build_app(parts: Parts) -> FastAPI:
    desk = parts.desk
    follower = Follower(parts.library, parts.index, desk.finish if desk else lambda: None)
    asking = Asking(parts.assistant, parts.history, parts.model)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        follower.start()
        if desk:
            desk.start(follower.look)
        yield
        asking.stop_all()
        if desk:
            desk.intake.stop()
        follower.stop()

    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    app.router.routes.extend(Routes(parts, follower).table())
    if desk:
        app.router.routes.extend(LibraryRoutes(desk).table())
    if desk and parts.registers:
        views = Views(desk.library, parts.registers)
        app.router.routes.extend(RegisterRoutes(desk.library, views).table())
        gathering = Gathering(desk.library, parts.history, views)
        app.router.routes.extend(ReportRoutes(Report(desk.library.engine), gathering, desk.held).table())
    mount_page(app, build_page(parts, asking, follower))
    # Added last, so outermost: the guard sees every request first.
    app.add_middleware(Shell)
    app.add_middleware(Guard, hosts=LOOPBACK_NAMES)
    return app


def mount_page(app: FastAPI, page: gradio.Blocks) -> None:
    """Gradio's page without all that shows elsewhere, loads from elsewhere or tells others."""
    gradio.mount_gradio_app(
        app,
        page,
        path="/",
        footer_links=[],
        run_history=False,
        ssr_mode=False,
        enable_monitoring=False,
        mcp_server=False,
        pwa=False,
        show_error=True,
        max_file_size=1,
        theme=theme(),
    )


def theme() -> gradio.Theme:
    """The plainest theme, in the system's own fonts; style.css does the rest."""
    return gradio.themes.Base(font=["system-ui", "sans-serif"], font_mono=["ui-monospace", "monospace"])
