"""The settings, read once from the environment (`VERBATIM_*`) and the command line, and passed down.

`docs/settings.md` describes each. Nothing here looks at files or the network.
"""

import re
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.errors import BadSettings

_CONTACT = re.compile(r"https?://[^\s\"'<>]{3,300}|[^\s\"'<>@?&/:]{1,64}@[A-Za-z0-9.-]{3,255}")


class Settings(BaseSettings):
    """What can be set. Build it with `load_settings`, which turns faults into one sentence."""

    model_config = SettingsConfigDict(
        env_prefix="VERBATIM_", env_ignore_empty=True, frozen=True, extra="ignore"
    )

    db: Path = Path("var/verbatim.db")
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    text: Literal["full", "excerpt"] | None = None
    base_url: str | None = None
    title: str = Field(default="Verbatim", max_length=60)
    dates: Literal["en-GB", "en-US", "iso"] = "en-GB"
    accent: str | None = None
    contact: str | None = None

    @field_validator("db")
    @classmethod
    def _named(cls, value: Path) -> Path:
        if not value.name:
            raise ValueError("must name a file")
        try:
            str(value).encode()
        except UnicodeEncodeError as error:
            raise ValueError("must be a name in UTF-8") from error
        return value

    @field_validator("host")
    @classmethod
    def _host(cls, value: str) -> str:
        try:
            known = value.strip("[]").encode("idna")
        except UnicodeError:
            known = b""
        if not known:
            raise ValueError("must be an address or a name of this machine")
        return value

    @field_validator("base_url")
    @classmethod
    def _plain_address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        if not value.startswith(("http://", "https://")) or any(c in value for c in "?# \t\r\n"):
            raise ValueError("must be an address that starts with http:// or https:// and has no query")
        return value.rstrip("/")

    @field_validator("title")
    @classmethod
    def _shown(cls, value: str) -> str:
        plain = " ".join(value.split())
        if not plain or not plain.isprintable():
            raise ValueError("must be words that can be shown")
        return plain

    @field_validator("accent")
    @classmethod
    def _colour(cls, value: str | None) -> str | None:
        if value is not None and not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
            raise ValueError("must be a colour such as #7a1f5c")
        return value.lower() if value else None

    @field_validator("contact")
    @classmethod
    def _reachable(cls, value: str | None) -> str | None:
        if value is not None and not _CONTACT.fullmatch(value):
            raise ValueError("must be a mail address, or a web address that starts with http:// or https://")
        return value

    @property
    def full_text(self) -> bool:
        """True if whole articles may be shown: as set, else only when nobody but this machine can connect."""
        return self.text == "full" if self.text else is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """True if only programs on this machine can reach *host*."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def load_settings(**given: Any) -> Settings:
    """The settings: *given* values that are not None win over the environment. Raises BadSettings."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        fault = error.errors()[0]
        name = str(fault["loc"][0]) if fault["loc"] else "settings"
        message = fault["msg"].removeprefix("Value error, ")
        raise BadSettings(f"VERBATIM_{name.upper()} (--{name.replace('_', '-')}): {message}.") from error
