"""What belongs together, and how it differs. Start at `corpus.collate`; `align` is all the web may load."""
