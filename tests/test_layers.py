"""Imports point downward: the table in `app/__init__.py`, enforced."""

import ast
from pathlib import Path

import pytest

APP = Path(__file__).parent.parent / "app"
LEAVES = {"app.errors", "app.config", "app.assets", "app.__version__"}
MAY = {
    "domain": set(),
    "extract": {"app.domain"},
    "collate": {"app.domain"},
    "store": {"app.domain"},
    "ingest": {"app.domain", "app.extract", "app.collate", "app.store"},
    "web": {"app.domain", "app.store", "app.collate.align"},
}
OUTSIDE = {
    "domain": {"edtf"},
    "extract": {"numpy"},
    "collate": {"rapidfuzz", "numpy"},
    "store": {"sqlmodel", "sqlalchemy", "alembic"},
}
PURE = ("domain", "extract", "collate")
IMPURE = {"logging", "sqlite3", "socket", "subprocess", "urllib.request", "random"}


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{a.name}" if node.module == "app" else node.module for a in node.names}
    return found


MODULES = sorted(p for package in MAY for p in (APP / package).rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(APP)))
def test_a_module_imports_only_what_lies_below_it(path: Path) -> None:
    package = path.relative_to(APP).parts[0]
    allowed = MAY[package] | {f"app.{package}"} | (LEAVES if package not in PURE else set())
    for name in imports(path):
        if name == "app" or name.startswith("app."):
            fits = name in allowed or any(name.startswith(a + ".") for a in allowed)
            assert fits, f"{path.name} imports {name}"
        elif package in PURE:
            assert name not in IMPURE, f"{path.name} is to be pure but imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(APP)))
def test_lower_packages_use_only_their_own_libraries(path: Path) -> None:
    package = path.relative_to(APP).parts[0]
    if package not in OUTSIDE:
        return
    known = set().union(*OUTSIDE.values()) | {"fastapi", "jinja2", "starlette", "typer", "rich", "uvicorn"}
    for name in imports(path):
        root = name.split(".")[0]
        assert root not in known or root in OUTSIDE[package], f"{path.name} imports {name}"


def test_leaves_import_nothing_of_the_packages() -> None:
    for name in ("errors.py", "config.py", "assets.py"):
        assert not {n for n in imports(APP / name) if n.startswith("app.")} - LEAVES


def test_the_web_process_loads_neither_extraction_nor_ingest() -> None:
    import subprocess
    import sys

    code = (
        "import sys, app.web.app\n"
        "bad = [m for m in sys.modules if m.startswith(('app.extract', 'app.ingest', 'numpy'))]\n"
        "bad += [m for m in sys.modules if m.startswith('app.collate.') and 'corpus' in m]\n"
        "print(bad)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
