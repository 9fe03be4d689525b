"""Without a mouse, at four times the size, in the system's colours, by finger: the main tasks still work."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

STORY = "/s/kazakhstan-abraham-accords"
PAGES = [STORY, *(f"{STORY}/{name}" for name in ("timeline", "compare", "quotes", "claims")), "/search?q=the"]


def tab_to(page: Page, selector: str, most: int = 120) -> None:
    """Presses Tab until what has the focus matches *selector*, as somebody without a mouse does."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    pytest.fail(f"{selector} is not reached by {most} presses of Tab on {page.url}")


def test_the_main_tasks_are_done_by_keyboard_alone(page: Page) -> None:
    """Skip to the content, open a changed quotation, choose a citation, follow it into the article."""
    page.goto(STORY)
    tab_to(page, "a.skip", 1)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    tab_to(page, "main .changed a[href^='/q/']")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/q/[0-9a-z]{12}"))
    tab_to(page, "#cite .switches a:not([aria-current])")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?reading=[0-9a-z]{12}#cite$"))
    page.goto(page.url.split("?")[0])
    tab_to(page, ".readings a[href^='/a/']")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/a/[0-9a-z]{12}"))
    expect(page.locator("mark.quote").first).to_be_visible()


def test_what_has_the_focus_is_seen(page: Page) -> None:
    page.goto(f"{STORY}/quotes")
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline == "solid", page.evaluate("document.activeElement.outerHTML")


def test_at_four_times_the_size_nothing_is_cut_off(chromium: Browser, site: str) -> None:
    """1280 px at 400 % is a window of 320 px (WCAG 2.2, 1.4.10 Reflow)."""
    context = chromium.new_context(base_url=site, viewport={"width": 320, "height": 256})
    page = context.new_page()
    for path in PAGES:
        page.goto(path)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{path} is {wide} px too wide"
    context.close()


def test_meaning_is_kept_where_the_system_sets_the_colours(chromium: Browser, site: str) -> None:
    """Every sign of a difference has its word, and what is filled otherwise has a line."""
    context = chromium.new_context(base_url=site, forced_colors="active")
    page = context.new_page()
    page.goto(f"{STORY}/quotes")
    for family in page.locator(".family").all()[:10]:
        assert len(family.inner_text().split()) >= 2  # the sign and its word
        assert family.evaluate("e => getComputedStyle(e).borderTopStyle") in ("solid", "dashed")
    page.goto(f"{STORY}/timeline")
    dot = page.locator(".days > li:not(.gap)").first
    assert dot.evaluate("e => getComputedStyle(e, '::before').borderTopStyle") != "none"
    page.goto(page.locator("main a[href^='/e/']").first.get_attribute("href") or "")
    mark = page.locator("main mark").first
    assert "underline" in mark.evaluate("e => getComputedStyle(e).textDecorationLine")
    context.close()


def test_what_is_pressed_is_large_enough_for_a_finger(chromium: Browser, site: str) -> None:
    """24 px in both directions, save links inside a sentence (WCAG 2.2, 2.5.8 Target Size)."""
    context = chromium.new_context(base_url=site, viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    for path in PAGES:
        page.goto(path)
        for summary in page.locator("details.filters summary").all():
            summary.click()
        small = page.evaluate(
            """() => [...document.querySelectorAll(
                 "button, summary, input, select, .masthead a, .chips a, .switches a, a.outlet")]
               .filter(e => e.checkVisibility() && !e.closest(".said") && !e.matches(".option input"))
               .map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
               .filter(([, box]) => box.height > 0 && (box.height < 24 || box.width < 24))
               .map(([what, box]) => `${what} ${Math.round(box.width)}x${Math.round(box.height)}`)"""
        )
        assert small == [], (path, small[:5])
    context.close()


def test_nothing_moves_for_those_who_asked_for_rest(chromium: Browser, site: str) -> None:
    context = chromium.new_context(base_url=site, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{STORY}/quotes")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter(e => {
             const s = getComputedStyle(e);
             return s.animationName !== "none" || s.transitionDuration.split(", ").some(d => d !== "0s");
           }).length"""
    )
    assert moving == 0
    context.close()
