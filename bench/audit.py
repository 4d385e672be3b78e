"""`make audit`: the built site as a browser measures it, on twelve pages, beside a default Material site with the same pages.

Lighthouse (mobile and desktop, the median of RUNS), bytes of a first visit by type, layout shift, code and tables cut,
outputs scrambled, axe in light and dark on three widths. Ends with the goals that are missed, and fails if there are any.
"""

import argparse
import functools
import gzip
import http.server
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "tests/browser"))
from build import PLAIN  # noqa: E402
from find import chromium  # noqa: E402

PAGES = [
    "",
    "answers/",
    "answers/how-long-is-the-output/",
    "answers/target-shape/",
    "errors/data-cardinality-is-ambiguous/",
    "errors/expected-ndim-3-found-ndim-2/",
    "traps/initial-state-ignores-the-mask/",
    "rules/target-output-and-loss/",
    "tables/cheat-sheet/",
    "learn/sequences-of-different-lengths/",
    "tools/shape-checker/",
    "tools/error-lookup/",
]
LIGHTHOUSE = ROOT / "bench/lighthouse/node_modules/.bin/lighthouse"
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
INDEX = "search_index.json"
PLACEHOLDER = "http://127.0.0.1:8000/"  # the address under which both sites are built
LIGHT, HEAVY = 80_000, 215_000  # bytes of a first visit without and with the search's index
LAYOUT = r"""() => {
  const scrambled = (code) => {
    const lines = code.textContent.split("\n").filter((line) => /\S {2,}\S/.test(line));
    if (lines.length < 2 || code.querySelector(".reported")) return false;
    const rows = [...code.querySelectorAll(".columns")];
    const wraps = getComputedStyle(code).whiteSpace !== "pre";
    if (!wraps) return false;
    return !rows.length || rows.some((row) => new Set([...row.getClientRects()].map((part) => part.top)).size > 1);
  };
  const cut = (box) => box.scrollWidth > box.clientWidth + 1;
  const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  return {
    "code cut": all("article pre > code").filter((code) => !code.closest(".output") && cut(code)).length,
    "outputs scrambled": all("article pre > code").filter((code) => code.closest(".output") && scrambled(code)).length,
    "tables cut": all("article table").filter((table) => cut(table.closest(".scroll, .md-typeset__scrollwrap") || table)).length,
    "wider than the screen": Math.max(0, document.documentElement.scrollWidth - innerWidth),
  };
}"""
SHIFT = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) sum += entry.value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(Math.round(sum * 1000) / 1000), 500);
})"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """As a static host serves it: compressed, kept for a while, with the page for what is missing."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path, status = (path / "index.html" if path.is_dir() else path), 200
        if not path.is_file():
            path, status = Path(self.directory) / "404.html", 404
        body = path.read_bytes()
        if path.suffix in (".html", ".xml"):
            body = body.replace(PLACEHOLDER.encode(), self.server.url.encode())
        self.send_response(status)
        if path.suffix in (".html", ".js", ".css", ".json", ".xml", ".svg", ".md", ".txt"):
            body = gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A browser that leaves a page drops its connections; that is no error."""


def serve(folder):
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
    server.url = f"http://127.0.0.1:{server.server_port}/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.url


def default_site(folder):
    """The same pages under the theme as it comes: no hooks, no styles and no templates of ours."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "mkdocs.yml"
        config = PLAIN.format(docs=ROOT / "docs", root=ROOT) + f"site_url: {PLACEHOLDER}\n"
        path.write_text(config, encoding="utf-8")
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(path)]
        subprocess.run([*command, "--site-dir", folder], check=True, stderr=subprocess.DEVNULL)


def lighthouse(address, desktop, runs):
    """{category: median of its scores}, and the median of the layout shift."""
    scores = []
    for _ in range(runs):
        command = [
            LIGHTHOUSE,
            address,
            "--output=json",
            "--quiet",
            "--chrome-flags=--headless=new --no-sandbox",
        ]
        command += [f"--only-categories={','.join(CATEGORIES)}", *(["--preset=desktop"] if desktop else [])]
        run = subprocess.run(
            command, capture_output=True, text=True, env=os.environ | {"CHROME_PATH": chromium()}
        )
        if run.returncode:
            raise SystemExit(f"lighthouse {address}: {run.stderr[-500:]}")
        report = json.loads(run.stdout)
        scores.append({name: round(100 * report["categories"][name]["score"]) for name in CATEGORIES})
    return {name: statistics.median(score[name] for score in scores) for name in CATEGORIES}


def first_visit(browser, address):
    """({type: bytes as sent}, layout shift, layout at 1280 and 360 and 320)."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page, sizes = context.new_page(), Counter()

    def count(response):
        kind = "index" if INDEX in response.url else response.request.resource_type
        sizes[kind] += int(response.headers.get("content-length", 0))

    page.on("response", count)
    page.goto(address)
    page.wait_for_load_state("networkidle")
    shift = page.evaluate(SHIFT)
    layout = {}
    for width in (1280, 360, 320):
        page.set_viewport_size({"width": width, "height": 800})
        layout[width] = page.evaluate(LAYOUT)
    context.close()
    return sizes, shift, layout


def axe(browser, address):
    """The violations in light and dark on three widths, as texts."""
    found = []
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme, reduced_motion="reduce")
        page = context.new_page()
        for width in (320, 360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(address)
            page.wait_for_load_state("networkidle")
            found += [
                f"{scheme} {width}: {rule['id']}: {node['html'][:90]}"
                for rule in Axe()
                .run(page, options={"rules": {"target-size": {"enabled": width < 500}}})
                .response["violations"]
                for node in rule["nodes"]
            ]
        context.close()
    return found


def measured(browser, address, runs):
    sizes, shift, layout = first_visit(browser, address)
    row = {"bytes": dict(sizes), "shift": shift, "layout": layout, "axe": axe(browser, address)}
    if runs:
        row |= {name: lighthouse(address, name == "desktop", runs) for name in ("mobile", "desktop")}
    return row


def missed(url, row):
    """The goals that a page of ours misses."""
    light = sum(size for kind, size in row["bytes"].items() if kind != "index")
    yield from (
        f"{url}: mobile {name} {score:g}" for name, score in row.get("mobile", {}).items() if score < 98
    )
    if row["shift"]:
        yield f"{url}: layout shift {row['shift']}"
    if light > LIGHT and not url.startswith("tools/"):
        yield f"{url}: {light} bytes without the search's index"
    if light + row["bytes"].get("index", 0) > HEAVY and not url.startswith("tools/"):
        yield f"{url}: {light + row['bytes'].get('index', 0)} bytes with the search's index"
    if row["layout"][1280]["code cut"]:
        yield f"{url}: {row['layout'][1280]['code cut']} blocks cut at 1280"
    for width, found in row["layout"].items():
        if found["outputs scrambled"] or found["wider than the screen"]:
            yield f"{url}: {width}: {found}"
    yield from (f"{url}: axe: {problem}" for problem in row["axe"])


def line(row):
    size = row["bytes"]
    light = sum(value for kind, value in size.items() if kind != "index")
    wide, phone = row["layout"][1280], row["layout"][360]
    scores = [
        "/".join(f"{row[name][each]:g}" for each in CATEGORIES) if name in row else "-"
        for name in ("mobile", "desktop")
    ]
    kinds = " ".join(f"{kind} {value / 1000:.1f}" for kind, value in sorted(size.items()) if value)
    return (
        f"{scores[0]:16}{scores[1]:16}{light / 1000:6.1f} kB +{size.get('index', 0) / 1000:6.1f}  shift {row['shift']:<6}"
        f"axe {len(row['axe']):<4}code cut {wide['code cut']:<3}at 360: scrambled {phone['outputs scrambled']:<3}"
        f"tables cut {phone['tables cut']:<3}| {kinds}"
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--site", default=ROOT / "site", help="the built site")
    parser.add_argument("--runs", type=int, default=5, help="of Lighthouse; 0 leaves it out")
    parser.add_argument("--alone", action="store_true", help="without the default site")
    parser.add_argument("--pages", type=int, default=len(PAGES))
    options = parser.parse_args()
    goals, places = [], {"ours": serve(options.site)}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        if not options.alone:
            default_site(folder)
            places["default"] = serve(folder)
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--headless", "--no-sandbox"])
        for url in PAGES[: options.pages]:
            print(f"/{url}")
            for name, base in places.items():
                row = measured(browser, base + url, options.runs)
                print(f"  {name:9}{line(row)}", flush=True)
                if name == "ours":
                    goals += missed(url or "/", row)
        browser.close()
    print("\n".join(["", "Goals missed:", *goals] if goals else ["", "All goals are met."]))
    return bool(goals)


if __name__ == "__main__":
    sys.exit(main())
