"""Files, manifests and lines in: one transaction, or one record an article, out."""
