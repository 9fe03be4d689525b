"""Disjoint sets, the ground of every grouping. Pure bookkeeping: what to join is decided by others."""


class Unions:
    """Disjoint sets of integers; the smallest member stands for its set."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, i: int) -> int:
        """The smallest member of the set of *i*."""
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i

    def join(self, i: int, j: int) -> None:
        """Make one set of the sets of *i* and *j*."""
        a, b = self.find(i), self.find(j)
        self._parent[max(a, b)] = min(a, b)
