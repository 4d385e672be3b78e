"""The site, built once for all tests of a run, also where pytest-xdist runs them in several processes."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What the built site is made of: DEPENDS of the tests that look at it.
INPUTS = [
    "docs/**/*",
    "hooks/*",
    "lstm_shapes/*",
    "overrides/**/*",
    "recordings/*",
    "snippets/*",
    "mkdocs.yml",
    "README.md",
]
SITE_URL = "http://127.0.0.1:8000/"


def build(tmp_path_factory):
    """The folder of the built site, and what the build printed. Fails with it if the build does."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent  # one folder for all workers of this run
    site, log = shared / "site", shared / "site.log"
    with open(shared / "site.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not log.exists():
            run_mkdocs(site, log)
    printed = log.read_text(encoding="utf-8")
    assert (site / "catalog.json").is_file(), f"mkdocs build --strict fails:\n{printed}"
    return site, printed


def run_mkdocs(site, log):
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    # NO_MKDOCS_2_WARNING: the theme advertises its successor before it reads any setting of ours.
    environment = os.environ | {"SITE_URL": SITE_URL, "NO_MKDOCS_2_WARNING": "1"}
    run = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    log.write_text(run.stdout, encoding="utf-8")
