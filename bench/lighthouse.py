"""Prints what Lighthouse says of one page of every kind: accessibility, practices, search engines, shift.

    python bench/lighthouse.py http://127.0.0.1:8000 [--lighthouse COMMAND]

Needs a running site, Node with Lighthouse (`npm install lighthouse`) and Chromium (CHROME_PATH). The page of
search is kept out of search engines on purpose, which costs it the mark for being crawlable.
"""

import argparse
import json
import shlex
import subprocess
import urllib.request
from typing import Any

CATEGORIES = ("accessibility", "best-practices", "seo")
FLAGS = "--headless --no-sandbox --disable-gpu --disable-background-networking"


def main() -> None:
    """Asks Lighthouse for every page and prints the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("site")
    options.add_argument("--lighthouse", default="npx lighthouse", help="the command")
    chosen = options.parse_args()
    print(f"{'page':44s} {'  '.join(CATEGORIES)}  shift  failed")
    for path in pages(chosen.site.rstrip("/")):
        report = run(shlex.split(chosen.lighthouse), chosen.site.rstrip("/") + path)
        marks = "  ".join(
            f"{100 * (report['categories'][name]['score'] or 0):{len(name)}.0f}" for name in CATEGORIES
        )
        shift = report["audits"]["cumulative-layout-shift"].get("numericValue", 0)
        failed = [a["id"] for a in report["audits"].values() if a["score"] == 0 and is_verdict(a)]
        print(f"{path[:44]:44s} {marks}  {shift:5.2f}  {' '.join(failed)}", flush=True)


def is_verdict(audit: dict[str, Any]) -> bool:
    """True for what passes or fails, outside of the measured times."""
    return audit["scoreDisplayMode"] == "binary"


def pages(site: str) -> list[str]:
    """The address of one page of every kind, found by following the JSON of the first story."""
    story = read(f"{site}/.json")
    slug = story["stories"][0]["slug"]
    at = f"/s/{slug}"
    quote = read(f"{site}{at}/quotes.json")["quotes"][0]["address"]
    claim = read(f"{site}{at}/claims.json")["claims"][0]["address"]
    event = f"/e/{read(f'{site}{at}/timeline.json')['events'][0]['key']}"
    article = read(f"{site}/about/data.json")["articles"][0]["address"]
    lists = [f"{at}/{name}" for name in ("timeline", "compare", "quotes", "claims", "outlets", "speakers")]
    about = ["/search?q=the", "/about", "/about/data", "/about/design", "/about/api"]
    return [at, *lists, quote, claim, event, article, *about]


def read(address: str) -> dict[str, Any]:
    """The JSON at *address*."""
    with urllib.request.urlopen(address) as answer:
        found: dict[str, Any] = json.load(answer)
    return found


def run(command: list[str], address: str) -> dict[str, Any]:
    """Lighthouse's report on *address*, on a desktop."""
    told = [*command, address, "--quiet", "--output=json", "--preset=desktop", f"--chrome-flags={FLAGS}"]
    done = subprocess.run(told, capture_output=True, text=True, check=True)
    report: dict[str, Any] = json.loads(done.stdout)
    return report


if __name__ == "__main__":
    main()
