"""Gradio's start page with our style and script in it, and a policy that runs no script but theirs and ours."""

import re
import secrets

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)
"""No eval and no inline script. Gradio sets style attributes, which need 'unsafe-inline' for styles."""

# Previews for social networks, with addresses of other sites, and a manifest that only an installed app has.
UNWANTED = re.compile(rb'<meta\s+(?:property|name)="(?:og|twitter):[^>]*>|<link rel="manifest"[^>]*>')
HEAD = (
    b'<link rel="icon" href="/web/icon.svg"><link rel="stylesheet" href="/web/style.css">'
    b'<meta name="color-scheme" content="light dark"><script src="/web/shared.js" defer></script>'
    b'<script src="/web/page.js" defer></script>'
    b'<script src="/web/limits.js" defer></script></head>'
)
SKIP = b'<a class="skip" href="#question">Skip to the question</a><gradio-app'


class Shell:
    """Rewrites the page at `/`, and only that."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/" and scope["method"] == "GET":
            send = Rewriting(send).send
        await self.app(scope, receive, send)


class Rewriting:
    """Holds the page back until it is whole, then sends it rewritten."""

    def __init__(self, send: Send) -> None:
        self.onward = send
        self.start: Message = {}
        self.body = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.start = message
            return
        self.body += message.get("body", b"")
        if message.get("more_body"):
            return
        nonce = secrets.token_urlsafe(16)
        page = rewritten(self.body, nonce)
        headers = MutableHeaders(scope=self.start)
        headers["Content-Length"] = str(len(page))
        headers["Content-Security-Policy"] = POLICY.format(nonce=nonce)
        headers["Cache-Control"] = "no-store"
        await self.onward(self.start)
        await self.onward({"type": "http.response.body", "body": page})


def rewritten(page: bytes, nonce: str) -> bytes:
    """Every script in Gradio's template gets the nonce; its data are JSON without a `<`, so nothing else can."""
    page = UNWANTED.sub(b"", page)
    page = page.replace(b"</head>", HEAD, 1).replace(b"<gradio-app", SKIP, 1)
    return page.replace(b"<script", f'<script nonce="{nonce}"'.encode())
