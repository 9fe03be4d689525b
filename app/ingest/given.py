"""What a manifest says about one article. Kept with it, so that it can be read again without its folder."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field


@dataclass(frozen=True, slots=True)
class Given:
    """The facts of one `[[article]]` entry; None where the manifest says nothing."""

    id: str | None = None
    outlet: str | None = None  # slug
    outlet_name: str | None = None
    code: str | None = None
    url: str | None = None
    published: str | None = None  # EDTF
    basis: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> str:
        """One line, keys in order, what is not said left out: equal facts give equal text."""
        said = {name: value for name, value in asdict(self).items() if value}
        return json.dumps(said, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "Given":
        """The facts that `to_json` wrote."""
        return cls(**json.loads(text))


@dataclass(frozen=True, slots=True)
class Edition:
    """An article's text with what is known about it before anything is read out of the text."""

    story: str
    file: str  # path below the story folder
    work: str
    sha256: str
    body: str
    given: Given
