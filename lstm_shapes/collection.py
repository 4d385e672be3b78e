"""What the pages must keep together: the navigation, links, lists, snippets, and every address once promised."""

import re
import subprocess

import yaml

from lstm_shapes import ROOT, notebook
from lstm_shapes.contract import COLUMNS

PERMALINKS = "lstm_shapes/permalinks.txt"
LICENSE = "SPDX-License-Identifier: MIT-0"  # stands in every file that a reader takes home
PERMALINKS_BEFORE = "tests/permalinks.txt"  # where the list stood; its past counts too


def check_collection(pages, root=ROOT):
    """Problems of the pages together."""
    if not pages:
        return ["docs: no pages at all; is this the project's root?"]
    return [
        *check_nav(pages, root),
        *check_links([*pages, *map(notebook.read, notebook.paths(root))], root),
        *check_sources(root),
        *check_permalinks(pages, root),
        *check_snippets(pages, root),
        *check_lists(pages, root),
    ]


# ---- links ---------------------------------------------------------------------------------------------------------


def check_links(pages, root=ROOT, all_pages=None):
    """Links and images of `pages`; what they may lead to are `all_pages`, or `pages` themselves."""
    ids = {page.path: set(page.ids) for page in all_pages or pages}
    ids |= {path: set(notebook.read(path).ids) for path in notebook.paths(root)}
    for page in pages:
        for line, target, image in page.links:
            place, _, anchor = target.partition("#")
            if re.match(r"[a-z]+:", target):
                continue
            path = (page.path.parent / place).resolve() if place else page.path
            what = "image" if image else "link to"
            if path not in ids:
                if not path.is_file():
                    yield f"{page.name}:{line}: {what} {place}, which does not exist; correct it"
            elif anchor and anchor not in ids[path]:
                yield f"{page.name}:{line}: {what} {target}, but that page has no id {anchor!r}; correct it"


def check_sources(root=ROOT):
    """Each program in docs/learn/ has its notebook; see notebook.check_pair for the other way round."""
    for path in notebook.sources(root):
        if not path.with_suffix(".ipynb").is_file():
            name = path.relative_to(root).as_posix()
            yield f"{name}:1: has no notebook yet; run make refresh PAGE={name}"


# ---- the navigation ------------------------------------------------------------------------------------------------


class ConfigLoader(yaml.CSafeLoader):
    """mkdocs.yml with its !ENV and !!python tags read as nothing."""


ConfigLoader.add_multi_constructor("", lambda loader, suffix, node: None)


def nav_entries(root=ROOT):
    """[(groups, path)] in the order of the navigation; groups is the tuple of section titles above the page."""
    config = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), ConfigLoader)
    return list(walk_nav(config.get("nav") or [], ()))


def walk_nav(entries, groups):
    for entry in entries:
        if isinstance(entry, str):
            yield groups, entry
            continue
        for title, below in entry.items():
            if isinstance(below, str):
                yield groups, below
            else:
                yield from walk_nav(below, (*groups, title))


def check_nav(pages, root=ROOT):
    listed = [path for _, path in nav_entries(root)]
    standing = [page.path for page in pages] + notebook.paths(root)
    for path in standing:
        place = path.relative_to(root / "docs").as_posix()
        if place not in listed:
            yield f"docs/{place}:1: stands nowhere in nav; put it into its group in mkdocs.yml"
    for place in listed:
        if not (root / "docs" / place).is_file():
            yield f"mkdocs.yml: nav names {place}, which does not exist; drop it or write the page"
        if listed.count(place) > 1:
            yield f"mkdocs.yml: nav names {place} twice; drop one"


# ---- addresses -----------------------------------------------------------------------------------------------------


def addresses(pages, root=ROOT):
    """Every address that the site answers: `/answers/x/` and `/answers/x/#id`."""
    found = []
    for page in [*pages, *map(notebook.read, notebook.paths(root))]:
        found += [page.url, *(f"{page.url}#{id}" for id in page.ids)]
    return ["/" + address for address in found]


def moved(pages):
    """Old address -> the page that answers it now."""
    return {"/" + old.strip("/") + "/": page for page in pages for old in page.meta.get("formerly") or []}


def promised_addresses(root=ROOT):
    file = root / PERMALINKS
    return file.read_text(encoding="utf-8").split() if file.is_file() else []


def check_permalinks(pages, root=ROOT):
    promised = promised_addresses(root)
    answered, old = set(addresses(pages, root)), moved(pages)
    claimed = [address for page in pages for address in moved([page])]
    for address, page in old.items():
        if address in answered:
            yield f"{page.name}:{page.line_of('formerly')}: formerly names {address}, which is a page; drop the entry"
        if claimed.count(address) > 1:
            yield f"{page.name}:{page.line_of('formerly')}: formerly names {address}, and so does another page; drop one"
    for number, address in enumerate(promised, 1):
        path, _, id = address.partition("#")
        target = old.get(path)
        if address not in answered and not (target and (not id or id in target.ids)):
            remedy = (
                f'keep the heading\'s id, or put <a id="{id}"></a> where its content is now'
                if id
                else "put it under formerly: in the page that holds its content now"
            )
            yield f"{PERMALINKS}:{number}: {address} is promised and no longer answers; {remedy}. Not committed yet? Delete the line."
    for address in sorted(answered - set(promised)):
        yield f"{PERMALINKS}: {address} is published and not promised; run make refresh"
    try:
        taken_out = removed_permalinks(root) - set(promised)
    except (OSError, subprocess.CalledProcessError) as error:
        reason = (getattr(error, "stderr", None) or str(error)).strip().split("\n")[0]
        yield f"{PERMALINKS}: git does not tell its past ({reason}), so nobody knows whether a promise was taken out; make git work here"
        return
    for address in sorted(taken_out):
        yield f"{PERMALINKS}: {address} was taken out; the list only grows, put it back"


def removed_permalinks(root=ROOT):
    """Addresses that an earlier commit promised and a later one took out of the list.

    Empty where `root` is no checkout. Raises OSError where there is no git, CalledProcessError where it does not answer.
    """
    if not (root / ".git").exists():
        return set()
    log = subprocess.run(
        ["git", "log", "-p", "--format=", "--", PERMALINKS, PERMALINKS_BEFORE],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    return {line[1:].strip() for line in log.stdout.splitlines() if line.startswith("-/")}


# ---- snippets ------------------------------------------------------------------------------------------------------


def snippets(root=ROOT):
    return sorted((root / "snippets").rglob("*.py"))


def check_snippets(pages, root=ROOT):
    shown = {fence.include for page in pages for fence in page.includes}
    for path in snippets(root):
        name, text = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
        if LICENSE not in text:
            yield f"{name}:1: no license, so nobody may copy it; write # {LICENSE}"
        for number, line in enumerate(text.split("\n"), 1):
            if len(line) > COLUMNS:
                yield f"{name}:{number}: {len(line)} characters, {COLUMNS} at most; break the line"
        if name not in shown:
            yield f'{name}:1: shown on no page; include it with ```python title="{name}" or delete it'


# ---- generated lists -----------------------------------------------------------------------------------------------


def expected_list(name, pages, root=ROOT):
    """Markdown of the generated list `name`: a folder's pages in the order of the navigation, or `messages`."""
    if name == "messages":
        return message_list(pages)
    heads = {
        page.path.relative_to(root / "docs").as_posix(): (
            page.meta.get("title"),
            page.meta.get("description"),
        )
        for page in pages
    }
    for path in notebook.paths(root):
        learned = notebook.read(path)
        heads[path.relative_to(root / "docs").as_posix()] = (learned.title, learned.description)
    lines, group = [], None
    for groups, path in nav_entries(root):
        if not path.startswith(name + "/") or path == f"{name}/index.md" or path not in heads:
            continue
        if groups[1:] != group:
            group = groups[1:]
            if group:
                title = " · ".join(group)
                lines += ["", f"## {title} {{ #{slug(title)} }}", ""]
        title, description = heads[path]
        # A question or a message is its own title, and there are many: their lists stay short enough to scan.
        said = "" if name in ("answers", "errors") else f": {description}"
        lines.append(f"- [{title}]({path.removeprefix(name + '/')}){said}")
    return "\n".join(lines).strip("\n") + "\n"


def slug(title):
    """The id of a group's heading: its words in small letters."""
    return "-".join(re.findall(r"[a-z0-9]+", title.lower()))


def message_list(pages):
    entries = []
    for page in pages:
        if page.kind and page.kind.messages:
            target = f"../errors/{page.path.name}"
            entries += [
                f"- [{code(message.strip())}]({target})" for message in page.meta.get("messages") or []
            ]
    return "\n".join(sorted(entries, key=str.lower)) + "\n"


def code(text):
    """`text` as inline code, also where it holds backticks itself."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def check_lists(pages, root=ROOT):
    for page in pages:
        for region in page.regions:
            if region.what == "list" and page.between(region).strip("\n") != expected_list(
                region.name, pages, root
            ).strip("\n"):
                yield f"{page.name}:{region.first}: the list of {region.name} is not the pages' own titles and descriptions; run make refresh"


# ---- one page ------------------------------------------------------------------------------------------------------


def check_one(page, pages, root=ROOT):
    """Problems of one page among all `pages`: its links, its place in the navigation, its addresses."""
    yield from (problem for problem in check_nav(pages, root) if problem.startswith(f"{page.name}:"))
    yield from check_links([page], root, pages)
    if page.problems:
        return  # refresh promises its addresses when they are corrected
    for problem in check_permalinks(pages, root):
        if problem.startswith(f"{page.name}:") or re.search(rf" /{re.escape(page.url)}(?:#\S+)? is", problem):
            yield problem
