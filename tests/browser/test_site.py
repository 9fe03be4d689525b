"""The site as people use it: mouse, keyboard, Back, no script, a phone, dark colours, axe's rules."""

import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

STORY = "/s/kazakhstan-abraham-accords"
LISTS = [STORY, f"{STORY}/timeline", f"{STORY}/compare", f"{STORY}/quotes", f"{STORY}/claims"]
OTHERS = [
    "/search",
    "/search?q=relationship",
    "/about",
    "/about/data",
    "/about/api",
    "/?order=newest",
    "/search?q=zeppelin",
    "/about/design",
    f"{STORY}/outlets",
    f"{STORY}/speakers",
    f"{STORY}/quotes?q=zzzz",
    "/q/nonsense",
]
KINDS = ["q", "a", "c", "e", "o", "p"]


@pytest.fixture(scope="session")
def addresses(chromium: Browser, site: str) -> list[str]:
    """One page of every kind: those above, and the first of each permalink kind that they lead to."""
    context = chromium.new_context(base_url=site)
    page = context.new_page()
    found: dict[str, str] = {}
    for path in LISTS:
        page.goto(path)
        for link in page.locator("main a").evaluate_all("all => all.map(a => new URL(a.href).pathname)"):
            kind = link.split("/")[1]
            if kind in KINDS:
                found.setdefault(kind, link)
    context.close()
    assert sorted(found) == sorted(KINDS)
    return LISTS + OTHERS + list(found.values())


def looks(chromium: Browser, site: str) -> Iterator[tuple[str, Page]]:
    for name, options in (
        ("1280 light", {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"}),
        ("1280 dark", {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"}),
        ("390 light", {"viewport": {"width": 390, "height": 844}, "color_scheme": "light"}),
        ("390 dark", {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"}),
    ):
        context = chromium.new_context(base_url=site, **options)
        yield name, context.new_page()
        context.close()


def test_every_page_opens_whole_in_every_look(chromium: Browser, site: str, addresses: list[str]) -> None:
    """One heading, no error in the console, nothing wider than the window, axe finds nothing."""
    axe = Axe()
    for name, page in looks(chromium, site):
        faults: list[str] = []
        page.on("pageerror", lambda e, faults=faults: faults.append(str(e)))
        page.on(
            "console",
            lambda m, faults=faults: (
                faults.append(m.text) if m.type == "error" and "404" not in m.text else None
            ),
        )
        for path in addresses:
            page.goto(path)
            assert page.locator("h1").count() == 1, (name, path)
            wide = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert wide <= 0, f"{path} is {wide} px too wide at {name}"
            found = axe.run(page)
            assert found.violations_count == 0, f"{path} at {name}: {found.generate_report()}"
        assert faults == [], name


def test_every_page_says_the_same_with_and_without_javascript(
    chromium: Browser, site: str, addresses: list[str]
) -> None:
    """All but the buttons that copy, which only a script can make work."""
    said = """() => {
      document.querySelectorAll('.copy, .copied').forEach((element) => element.remove());
      return document.body.innerText;
    }"""
    told: dict[str, dict[bool, str]] = {path: {} for path in addresses}
    for script in (True, False):
        context = chromium.new_context(base_url=site, java_script_enabled=script)
        page = context.new_page()
        for path in addresses:
            page.goto(path)
            told[path][script] = page.evaluate(said)
        context.close()
    for path, texts in told.items():
        assert texts[True] == texts[False], path


def test_a_quote_is_framed_by_another_site_and_nothing_else(chromium: Browser, site: str) -> None:
    context = chromium.new_context()
    page = context.new_page()
    quote = page.request.get(f"{site}{STORY}/quotes.json").json()["quotes"][0]["address"]
    refused: list[str] = []
    page.on("console", lambda m: refused.append(m.text) if "frame" in m.text.lower() else None)
    paper = f'<iframe src="{site}{quote}/embed"></iframe><iframe src="{site}{quote}"></iframe>'

    class Paper(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(paper.encode())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Paper) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        small = page.frame_locator("iframe").first
        expect(small.locator("blockquote")).to_be_visible()
        assert small.locator("script").count() == 0
        assert any("frame-ancestors" in text or "X-Frame-Options" in text for text in refused)
        context.close()
        server.shutdown()


def test_a_filter_works_by_mouse_and_back_returns_to_the_full_page(page: Page) -> None:
    page.goto(f"{STORY}/quotes")
    everything = page.locator("ol.cards > li").count()
    page.locator("#f-reading-changed").check()
    expect(page).to_have_url(re.compile(r"\?reading=changed$"))
    expect(page.get_by_role("status").first).to_contain_text(" of ")
    assert page.locator("ol.cards > li").count() < everything
    page.go_back()
    expect(page).to_have_url(re.compile(r"/quotes$"))
    expect(page.locator("ol.cards > li")).to_have_count(everything)
    assert page.locator("header.masthead").count() == 1
    assert page.locator("#f-reading-changed").is_checked() is False


def test_a_filter_works_by_keyboard_and_keeps_the_focus(page: Page) -> None:
    page.goto(f"{STORY}/quotes")
    box = page.locator("#f-reading-changed")
    box.focus()
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("reading=changed"))
    expect(page.locator("input:focus")).to_have_attribute("value", "changed")
    chip = page.get_by_role("link", name=re.compile("Remove filter")).first
    chip.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/quotes$"))


def test_words_are_searched_within_the_list_by_enter(page: Page) -> None:
    page.goto(f"{STORY}/quotes")
    page.locator("#f-q").fill("partnership")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?q=partnership$"))
    expect(page.locator("ol.cards > li")).to_have_count(1)


def test_the_list_is_the_same_without_javascript(chromium: Browser, site: str) -> None:
    """The form submits, blank fields do not stand in the address, chips remove their filter."""
    context = chromium.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{STORY}/quotes")
    page.locator("label.option", has_text="changed").first.click()
    page.get_by_role("button", name="Apply").click()
    expect(page).to_have_url(re.compile(r"/quotes\?reading=changed$"))
    without_script = page.locator("#results").inner_text()
    page.get_by_role("link", name=re.compile("Remove filter")).first.click()
    expect(page).to_have_url(re.compile(r"/quotes$"))
    context.close()

    context = chromium.new_context(base_url=site)
    page = context.new_page()
    page.goto(f"{STORY}/quotes?reading=changed")
    assert page.locator("#results").inner_text() == without_script
    context.close()


def test_each_outlets_words_are_shown_below_a_row_on_demand(page: Page, chromium: Browser, site: str) -> None:
    """The row stays and so does the address; without JavaScript the same link leads to a page of its own."""
    page.goto(f"{STORY}/compare")
    link = page.get_by_role("link", name="each outlet’s words").first
    address = link.get_attribute("href")
    link.click()
    expect(page.locator("tr.told .words-of").first).to_be_visible()
    expect(page).to_have_url(re.compile("/compare$"))
    shown = page.locator("tr.told .words-of").first.inner_text()
    assert page.locator("#results").count() == 1
    context = chromium.new_context(base_url=site, java_script_enabled=False)
    plain = context.new_page()
    plain.goto(f"{STORY}/{address}")
    assert plain.locator(".words-of").inner_text() == shown
    context.close()


def test_the_way_to_a_changed_quotation_and_its_link(page: Page) -> None:
    """From the overview in one click; the address can be copied."""
    page.goto("/")
    expect(page).to_have_url(re.compile(f"{STORY}$"))
    page.locator(".card.changed h3 a[href^='/q/']").first.click()
    expect(page).to_have_url(re.compile("/q/[0-9a-z]{12}$"))
    expect(page.locator("table.score").first).to_be_visible()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator(".address .copied")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_a_pasted_permalink_leads_to_its_page(page: Page) -> None:
    page.goto(f"{STORY}/quotes")
    target = page.locator("ol.cards h3 a").first.get_attribute("href")
    page.goto("/search")
    page.locator("#q").fill(f"{page.url.split('/search')[0]}{target}")
    page.get_by_role("button", name="Search").click()
    expect(page).to_have_url(re.compile(f"{target}$"))


def test_results_come_while_one_types_and_the_keyboard_leads_to_them(page: Page) -> None:
    """Back leaves the search in one step, however much was typed."""
    page.goto(f"{STORY}/quotes")
    page.goto("/search")
    page.locator("#q").press_sequentially("partnership", delay=20)
    expect(page.get_by_role("status").first).to_contain_text("1 quote")
    expect(page).to_have_url(re.compile(r"/search\?q=partnership$"))
    expect(page.locator("mark.hit").first).to_have_text("partnership")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".hits h3 a").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/q/[0-9a-z]{12}$"))
    page.go_back()
    expect(page).to_have_url(re.compile(r"/search\?q=partnership$"))
    page.go_back()
    expect(page).to_have_url(re.compile(f"{STORY}/quotes$"))


def test_the_search_finds_the_same_without_javascript(chromium: Browser, site: str) -> None:
    context = chromium.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto("/search")
    page.locator("#q").fill("abraham accords")
    page.keyboard.press("Enter")
    expect(page.locator(".hits > li")).not_to_have_count(0)
    everything = page.get_by_role("status").first.inner_text()
    page.locator(".filters label.option").first.click()
    page.get_by_role("button", name="Apply").click()
    expect(page).to_have_url(re.compile(r"q=abraham\+accords.*outlet="))
    assert page.get_by_role("status").first.inner_text() != everything
    context.close()


def test_print_shows_the_words_and_not_the_controls(page: Page) -> None:
    page.goto(f"{STORY}/quotes")
    page.emulate_media(media="print")
    expect(page.locator("ol.cards")).to_be_visible()
    expect(page.locator(".filters")).to_be_hidden()
    expect(page.locator("#permalink")).to_be_visible()


def test_a_citation_is_copied_and_two_outlets_are_compared_from_a_quote(page: Page) -> None:
    """The box shows one outlet's wording by a plain link; the form leads to the address of the pair."""
    page.goto(f"{STORY}/quotes?reading=changed")
    page.locator("ol.cards h3 a").first.click()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#cite .switches a").nth(1).click()
    expect(page).to_have_url(re.compile(r"\?reading=[0-9a-z]{12}#cite$"))
    page.locator("#cite summary", has_text="BibTeX").click()
    page.get_by_role("button", name="Copy BibTeX").click()
    expect(page.locator("#cite [role=status]", has_text="Copied")).to_have_count(1)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("@article{") and copied == page.locator("#cite-bib").input_value()
    compare = page.locator(".pairing button, a[href*='/diff/']").first
    compare.click()
    expect(page).to_have_url(re.compile(r"/q/[0-9a-z]{12}/diff/[\w-]+/[\w-]+$"))
    expect(page.locator("table.score").first).to_be_visible()


def test_the_pair_and_the_picture_are_whole_in_every_look(chromium: Browser, site: str) -> None:
    axe = Axe()
    for name, page in looks(chromium, site):
        page.goto(f"{STORY}/quotes?reading=changed")
        quote = page.locator("ol.cards h3 a").first.get_attribute("href")
        readings = page.request.get(f"{quote}.json").json()["readings"]
        first, second, *_ = dict.fromkeys(r["outlet"] for r in readings)
        page.goto(f"{quote}/diff/{first}/{second}")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, name
        found = axe.run(page)
        assert found.violations_count == 0, f"{name}: {found.generate_report()}"
        page.goto(f"{quote}.png")
        size = page.evaluate("[document.images[0].naturalWidth, document.images[0].naturalHeight]")
        assert size == [1200, 630]
