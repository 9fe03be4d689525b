"""The words of the trade as frozen values. Imports nothing of Verbatim but itself."""
