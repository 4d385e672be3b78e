"""The committed parser is what its pinned packages give. Needs npm; without it, or without its registry, says that it is skipped."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BUILD, BUNDLE = ROOT / "vendor-build", ROOT / "docs/javascripts/vendor/lezer-python.js"


def test_the_bundle_is_what_the_pins_give(tmp_path):
    if not shutil.which("npm"):
        pytest.skip("npm is not installed: the bundle of the parser is not built again")
    build = tmp_path / "build"
    shutil.copytree(BUILD, build, ignore=shutil.ignore_patterns("node_modules"))
    install = subprocess.run(
        ["npm", "ci", "--ignore-scripts", "--silent"], cwd=build, capture_output=True, text=True
    )
    if install.returncode:
        pytest.skip(f"npm cannot fetch the pinned packages: {install.stderr.strip()[-200:]}")
    made = tmp_path / "lezer-python.js"
    subprocess.run(
        ["npm", "run", "--silent", "build", "--", f"--outfile={made}", "--log-level=warning"],
        cwd=build,
        check=True,
    )
    assert made.read_bytes() == BUNDLE.read_bytes(), (
        "docs/javascripts/vendor/ is not what vendor-build/ gives: make vendor"
    )


def test_every_package_is_pinned_with_its_hash():
    lock = (BUILD / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in lock and '"resolved"' not in lock
    packages = re.findall(r'"node_modules/[^"]+": \{(.*?)\n    \}', lock, re.DOTALL)
    assert packages and all('"integrity": "sha512-' in package for package in packages)


def test_its_license_is_beside_it():
    text = BUNDLE.with_name("lezer-python.LICENSE.txt").read_text(encoding="utf-8")
    for package in ("@lezer/python", "@lezer/lr"):
        assert package in text
    assert text.count("Permission is hereby granted") == 2
