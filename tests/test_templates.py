"""Every template compiles, keeps the htmx contract and carries nothing the content policy forbids."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined, nodes

FOLDER = Path(__file__).parent.parent / "templates"
ENVIRONMENT = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined)
ALL = sorted(p.name for p in FOLDER.glob("*.html"))
PAGES = [name for name in ALL if not name.startswith("_") and name != "base.html"]


@pytest.mark.parametrize("name", ALL)
def test_it_compiles(name: str) -> None:
    ENVIRONMENT.get_template(name)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_extends_the_base_and_has_a_main_heading(name: str) -> None:
    source = (FOLDER / name).read_text(encoding="utf-8")
    assert source.startswith('{% extends "base.html" %}')
    assert re.search(r"<h1[ >]", source)


@pytest.mark.parametrize("name", PAGES)
def test_the_fragment_holds_its_own_root(name: str) -> None:
    """Block name, DOM id and target are one word; the root element stands inside the block."""
    source = (FOLDER / name).read_text(encoding="utf-8")
    if "{% block results %}" in source:
        inside = source.split("{% block results %}")[1].lstrip()
        assert re.match(r'<(div|section|ol)[^>]* id="results"|<div id="results"', inside)


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_set_outside_of_blocks(name: str) -> None:
    """A block rendered alone does not see what is set or imported at the top level."""
    tree = ENVIRONMENT.parse((FOLDER / name).read_text(encoding="utf-8"))
    top = [
        type(node).__name__
        for node in tree.body
        if isinstance(node, nodes.Assign | nodes.Import | nodes.FromImport)
    ]
    assert top == []


@pytest.mark.parametrize("name", ALL)
def test_nothing_is_inline_and_nothing_unescaped(name: str) -> None:
    source = (FOLDER / name).read_text(encoding="utf-8")
    assert not re.search(r"\sstyle\s*=|<style|\son[a-z]+\s*=|hx-on|\|\s*safe|js:", source)
    assert not re.search(r"<script(?![^>]*\ssrc=)", source)


@pytest.mark.parametrize("name", ALL)
def test_every_htmx_element_is_a_form_or_link_with_the_same_address(name: str) -> None:
    for tag in re.findall(r"<\w+[^>]*\shx-get=[^>]*>", (FOLDER / name).read_text(encoding="utf-8")):
        address = re.search(r'hx-get="([^"]*)"', tag)
        plain = re.search(r'(?:action|href)="([^"]*)"', tag)
        assert address and plain and address.group(1) == plain.group(1)
        assert "hx-target" in tag and "hx-swap" in tag
