"""Takes the port, loads the parts while it already answers, and serves the page until it is told to stop."""

import importlib
import os
import signal
import socket
import threading
import webbrowser
from collections.abc import Callable
from types import FrameType

from assistant.web.front import Front
from assistant.web.parts import Parts
from assistant.web.security import loopback
from ingest.problem import Problem

GOODBYE_SECONDS = 3
"""How long open streams may take to end after the first signal."""


def serve(
    load: Callable[[], Parts],
    host: str,
    port: int,
    open_browser: bool = False,
    ready: Callable[[str], None] = lambda address: None,
) -> None:
    """Serve the page until a signal ends it; `ready` gets its address as soon as questions can be asked.

    `load` runs in a thread of its own, and what it raises is raised here. Raises Problem for a taken port and for a
    host that other machines can reach.
    """
    listener = claim(host, port)
    # Gradio takes seconds to import; the library and the models load meanwhile.
    threading.Thread(target=importlib.import_module, args=("gradio",), daemon=True).start()
    import uvicorn

    front = Front(load, announce(address_of(listener, host), open_browser, ready))
    settings = uvicorn.Config(
        front, log_level="warning", access_log=False, server_header=False, timeout_graceful_shutdown=GOODBYE_SECONDS
    )
    server = uvicorn.Server(settings)
    front.failed = lambda: setattr(server, "should_exit", True)
    end_like_control_c()
    try:
        server.run(sockets=[listener])
    except KeyboardInterrupt:
        # The ordinary way to end it; everything is closed by now.
        pass
    finally:
        listener.close()
    if front.failure:
        raise front.failure


def end_like_control_c() -> None:
    """Let SIGTERM unwind the program as Ctrl-C does: what it opened, Chroma above all, must be closed."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, interrupt)


def claim(host: str, port: int) -> socket.socket:
    """The listening socket, taken before anything heavy loads. Raises Problem."""
    if not loopback(host):
        raise Problem(
            f"Serving on {host} would open the library to other machines, and sign-in is not configured; "
            "use --host 127.0.0.1."
        )
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    if os.name != "nt":
        # On Windows the same option would let two programs share the port.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host.strip("[]"), port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise Problem(
            f"Port {port} is taken or not allowed ({error.strerror}); use --port with another number."
        ) from error
    return listener


def address_of(listener: socket.socket, host: str) -> str:
    name = f"[{host.strip('[]')}]" if ":" in host else host
    return f"http://{name}:{listener.getsockname()[1]}"


def announce(address: str, open_browser: bool, ready: Callable[[str], None]) -> Callable[[], None]:
    def tell() -> None:
        ready(address)
        if open_browser:
            webbrowser.open(address)

    return tell
