"""Time of the build against plain Material with the same pages. `python bench/build.py`; keep 1.5 or less."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 3
# The theme, the notebooks' plugin and the Markdown of the pages; no hook, no override, no feature.
PLAIN = """
site_name: plain
docs_dir: {docs}
theme: {{ name: material, font: false }}
plugins: [search, {{ mkdocs-jupyter: {{ include: ["learn/*.ipynb"], execute: false, cache: false }} }}]
exclude_docs: "*.py"
markdown_extensions:
  - attr_list
  - tables
  - toc: {{ permalink: true }}
  - pymdownx.highlight
  - pymdownx.superfences
  - pymdownx.snippets: {{ base_path: ["{root}"] }}
"""


def seconds(config, site):
    """CPU seconds of one build: a busy machine changes them little."""
    before = os.times()
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--quiet",
        "--config-file",
        str(config),
        "--site-dir",
        site,
    ]
    subprocess.run(
        command, check=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, stderr=subprocess.DEVNULL
    )
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main():
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder, "mkdocs.yml")
        plain.write_text(PLAIN.format(docs=ROOT / "docs", root=ROOT), encoding="utf-8")
        times = {"plain": [], "ours": []}
        for _ in range(RUNS):  # in turns, so that a slow moment hits both
            times["plain"].append(seconds(plain, folder + "/plain"))
            times["ours"].append(seconds(ROOT / "mkdocs.yml", folder + "/ours"))
    best = {name: min(runs) for name, runs in times.items()}
    print(
        f"build: {best['ours']:.2f} s against {best['plain']:.2f} s of plain Material: {best['ours'] / best['plain']:.2f} (keep 1.5 or less)"
    )


if __name__ == "__main__":
    main()
