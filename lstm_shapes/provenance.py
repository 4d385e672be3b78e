"""What printed the pages, and when each last changed: read from the lock file and from git, typed nowhere."""

import re
import subprocess

from lstm_shapes import ROOT


def printed_by(root=ROOT):
    """{"tensorflow": "2.21.0", "keras": "3.15.1"} as the lock file pins them."""
    lock = (root / "requirements/test.lock").read_text(encoding="utf-8")
    return {name: re.search(rf"^{name}==([\w.]+)", lock, re.MULTILINE)[1] for name in ("tensorflow", "keras")}


def last_changes(root=ROOT):
    """{"docs/answers/x.md": "2026-11-27"}: the day of the last commit that changed a file.

    Empty where git does not tell: no checkout, no git, a shallow clone, whose only commit seems to change everything.
    """

    def git(*arguments):
        return subprocess.run(
            ["git", *arguments], cwd=root, capture_output=True, text=True, check=True
        ).stdout

    try:
        if git("rev-parse", "--is-shallow-repository").strip() != "false":
            return {}
        log = git(
            "-c",
            "core.quotePath=false",
            "log",
            "--format=day %cs",
            "--name-only",
            "--no-renames",
            "--",
            "docs",
        )
    except (OSError, subprocess.CalledProcessError):
        return {}
    changed, day = {}, None
    for line in log.splitlines():
        if line.startswith("day "):
            day = line[4:]
        elif line:
            changed.setdefault(line, day)
    return changed
