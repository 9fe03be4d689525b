"""The only place that knows SQL: tables, engines, writes, and one read module per page.

Rows of `tables` never leave this package; reads return frozen values.
"""
