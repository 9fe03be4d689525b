"""The documentation of the interface for programs: what each page's JSON holds."""
