"""Some addresses of the page over a real server, behind its guard."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

from assistant.web.security import Guard
from assistant.web.serve import claim


@contextmanager
def served(routes: Sequence[Route]) -> Iterator[httpx.Client]:
    app = Starlette(routes=list(routes))
    app.add_middleware(Guard, hosts=("127.0.0.1",))
    server, listener = uvicorn.Server(uvicorn.Config(app, log_level="warning")), claim("127.0.0.1", 0)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with httpx.Client(base_url=address, trust_env=False, timeout=60, follow_redirects=True) as client:
        yield client
    server.should_exit = True
    thread.join()
    listener.close()
