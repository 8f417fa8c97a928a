"""How sure a measured value is, and whether two runs differ by more than chance."""

import math
from collections.abc import Sequence

import numpy as np

Interval = tuple[float, float]

CONFIDENT = 1.959964
"""Standard deviations of the normal distribution around 95 % of it."""
RESAMPLES = 2000
SEED = 20_140_605
"""Fixed, so that the same answers always have the same interval."""


def wilson(successes: int, total: int) -> Interval:
    """The 95 % interval of a share (Wilson 1927): never outside 0 to 1, and of use for few questions."""
    if total == 0:
        return 0.0, 1.0
    share, square = successes / total, CONFIDENT**2
    middle = (share + square / (2 * total)) / (1 + square / total)
    spread = CONFIDENT * math.sqrt(share * (1 - share) / total + square / (4 * total**2)) / (1 + square / total)
    return max(0.0, middle - spread), min(1.0, middle + spread)


def bootstrap(values: Sequence[float]) -> Interval:
    """The 95 % interval of a mean, by the percentiles of means of samples drawn with replacement (Efron 1979)."""
    if not values:
        return 0.0, 1.0
    drawn = np.random.default_rng(SEED).choice(np.array(values), (RESAMPLES, len(values)))
    low, high = np.percentile(drawn.mean(axis=1), [2.5, 97.5])
    return float(low), float(high)


def exact_test(better: int, worse: int) -> float:
    """The probability of a split at least as uneven if either way were as likely (McNemar's test, exact, two-sided)."""
    total = better + worse
    tail = sum(math.comb(total, few) for few in range(min(better, worse) + 1)) / 2.0**total
    return min(1.0, 2 * tail)


def percentile(values: Sequence[float], share: float) -> float:
    return np.percentile(np.array(values), share).item() if values else 0.0
