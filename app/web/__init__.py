"""The read-only face: parameters in, views out, one template a page. Knows no SQL, finds nothing itself."""
