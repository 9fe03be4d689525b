"""Finds the files that are no Python: templates, static files, migrations.

In a checkout they stand beside the package, in an installed wheel inside it (`app/_assets`).
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder *name* ("templates", "static" or "migrations"). Raises FileNotFoundError without it."""
    for place in (_PACKAGE / "_assets" / name, _PACKAGE.parent / name):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"Verbatim is installed without its {name}; install it again")
