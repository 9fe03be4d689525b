"""Verbatim: how different outlets report the same story.

One way down; `tests/test_layers.py` enforces the table.

| package       | purpose                                                      | may import                |
|---------------|--------------------------------------------------------------|---------------------------|
| `app.domain`  | the trade's words as frozen values                           | standard library, edtf    |
| `app.extract` | one article in, its mentions out; finds, never identifies    | domain, numpy             |
| `app.collate` | which mentions are the same thing, how their readings differ | domain, rapidfuzz, numpy  |
| `app.store`   | the only place that knows SQL                                | domain, SQLModel          |
| `app.ingest`  | files and manifests in, one transaction out                  | all above                 |
| `app.web`     | the read-only face                                           | domain, store, align      |

`app.cli` joins the parts and writes through `app.output`; `app.config`, `app.errors` and `app.assets` are
leaves. Of `app.collate` the web imports only `align`, the word alignment.
"""

__version__ = "0.1.0"
