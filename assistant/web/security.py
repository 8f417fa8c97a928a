"""What every request must show and every response carries, whichever route answers it."""

import ipaddress
from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

DOCUMENT_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
LARGEST_BODY = 1_000_000

REGISTERS = ("/officials", "/meetings", "/agreements")
FILES = ("/report.", *(f"{register}.{kind}" for register in REGISTERS for kind in ("csv", "json")))
PAGES = ("/documents", "/uploads", "/corrections", "/report", *REGISTERS)
"""Pages with others below them."""
OPEN = ("/healthz", "/favicon.ico", "/timeline", "/network", *PAGES)
OPEN_FOLDERS = ("/exports/", "/web/", *(f"{page}/" for page in PAGES), *FILES)
ASSETS = ("/assets/", "/static/js/", "/static/fonts/", "/static/img/")
GRADIO = ("/", "/config", "/theme.css", "/gradio_api/startup-events", "/gradio_api/cancel", "/gradio_api/reset")
GRADIO_FOLDERS = ("/gradio_api/queue/", "/gradio_api/run/", "/gradio_api/heartbeat/")
"""All that the page needs of Gradio. Its uploads, file routes, proxy, API pages and monitoring stay shut."""


def loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


class Guard:
    """Refuses requests meant for another host, sent by another site, too large, or for a route nobody needs."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str]) -> None:
        self.app = app
        self.hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            refusal = self.refusal(scope)
            await (refusal or self.app)(scope, receive, with_headers(send))

    def refusal(self, scope: Scope) -> PlainTextResponse | None:
        headers, path = Headers(scope=scope), scope["path"]
        # A foreign name that resolves to this machine is how a web site reaches into it (DNS rebinding).
        if host_name(headers.get("host", "")) not in self.hosts:
            return PlainTextResponse("This server does not answer for that host name.", 421)
        if scope["method"] not in ("GET", "HEAD") and foreign(headers):
            return PlainTextResponse("Requests from other sites are refused.", 403)
        if path not in (*OPEN, *GRADIO) and not path.startswith((*OPEN_FOLDERS, *ASSETS, *GRADIO_FOLDERS)):
            return PlainTextResponse("There is nothing at this address.", 404)
        if too_large(headers) and not receives_files(scope):
            return PlainTextResponse("The request is too large.", 413)
        return None


def host_name(host: str) -> str:
    """`localhost` of `localhost:7860`, `[::1]` of `[::1]:7860`."""
    return host.lower().rsplit(":", 1)[0] if not host.endswith("]") else host.lower()


def foreign(headers: Headers) -> bool:
    """Sent by a page of another origin; programs that are no browser send no Origin."""
    origin = headers.get("origin")
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return True
    return origin is not None and origin.partition("://")[2] != headers.get("host")


def too_large(headers: Headers) -> bool:
    length = headers.get("content-length", "0")
    return not length.isdigit() or int(length) > LARGEST_BODY


def receives_files(scope: Scope) -> bool:
    """The one route that takes more; it counts what comes by the settings, whatever the headers say."""
    return scope["method"] == "PUT" and str(scope["path"]).startswith("/uploads/")


def with_headers(send: Send) -> Send:
    """`send`, with HEADERS on every response and the document policy where none has been set."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("Content-Security-Policy", DOCUMENT_POLICY)
            del headers["server"]
        await send(message)

    return sending
