"""A Chromium, the built site on a local port, and a page that fails its test when the site misbehaves in it."""

import functools
import http.server
import os
import threading

import pytest
import site_build
from find import chromium
from playwright.sync_api import sync_playwright

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser():
    path = chromium()
    if not path:
        reason = "no Chromium: install chromium or google-chrome, or run .venv/bin/python -m playwright install chromium"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the built site under its own address: every worker has another port, and the site must know it."""

    def do_GET(self):
        path = self.translate_path(self.path)
        if os.path.isdir(path) and self.path.partition("?")[0].endswith("/"):
            path = os.path.join(path, "index.html")
        if not path.endswith((".html", ".xml")) or not os.path.isfile(path):
            return super().do_GET()
        with open(path, "rb") as file:
            text = file.read().replace(site_build.SITE_URL.encode(), self.server.url.encode())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A browser that leaves a page drops its connections; that is no error."""


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The address of the built site, such as http://127.0.0.1:41234/."""
    folder, _ = site_build.build(tmp_path_factory)
    with Server(("127.0.0.1", 0), functools.partial(Handler, directory=folder)) as server:
        server.url = f"http://127.0.0.1:{server.server_port}/"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.url
        server.shutdown()


@pytest.fixture
def browser_page(browser, site):
    """A fresh page. The test fails if the site asks another host, a script fails, or the console shows an error."""
    context = browser.new_context(
        base_url=site,
        viewport={"width": 1280, "height": 900},
        permissions=["clipboard-read", "clipboard-write"],
    )
    page, problems = context.new_page(), []
    page.on(
        "request",
        lambda request: (
            request.url.startswith((site, "data:", "blob:"))
            or problems.append(f"asks another host: {request.url}")
        ),
    )
    page.on("pageerror", lambda error: problems.append(f"script error: {error}"))
    page.on(
        "console",
        lambda message: (
            message.type == "error" and problems.append(f"console: {message.text} {message.location}")
        ),
    )
    yield page
    context.close()
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)
