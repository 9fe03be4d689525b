"""`python -m app` is the command `verbatim`."""

from app.cli import main

main()
