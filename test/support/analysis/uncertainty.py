"""Uncertainty of bundled scenarios, worked out apart from the product's own program.

Written from the page that specifies the model, with plain pseudo-random draws (numpy's PCG64 and its
own beta distribution), and from the baseline's CSV files. Prints, as JSON, how it was made and from
which ranges, and for each scenario the percentiles with their standard errors in three years, the
chances and the rank correlations.

    python3 test/support/analysis/uncertainty.py > test/support/analysis/uncertainty-reference.json

With a horizon and a number of draws it prints instead the seconds that drawing and running them takes.
"""

import csv
import json
import math
import pathlib
import sys
import time

import numpy as np

SEED = 20_161_104
DRAWS = 1_000_000
BATCH = 50_000
# Few enough draws for their arrays to stay in the processor's caches.
TIMED_BATCH = 5_000
PERCENTS = (5, 25, 50, 75, 95)
SCENARIOS = (
    ("policy", 5),
    ("capture-and-reinvest", 10),
    ("decommission", 10),
    ("ambitious", 21),
)

MEASURES = (
    "gap",
    "gapDoNothing",
    "released",
    "admissions",
    "bedDays",
    "preventionSpend",
    "cumulativeNetBenefit",
)

DATA = pathlib.Path(__file__).resolve().parents[3] / "src" / "data"
TIERS = ("primary", "secondary", "tertiary", "planned", "urgent", "long_term")
PROGRAMMES = TIERS[:3]
# The scenario files and assumption keys write it otherwise than the table of mixes.
TIER_OF_KEY = {"longTerm": "long_term", **{tier: tier for tier in TIERS}}


def rows(name):
    with open(DATA / "baseline" / f"{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    return None if text == "" else float(text)


class Baseline:
    def __init__(self):
        self.value, self.low, self.high = {}, {}, {}
        for row in rows("assumptions"):
            key = row["key"]
            self.value[key] = number(row["value"])
            if row["low"] != "":
                self.low[key], self.high[key] = float(row["low"]), float(row["high"])
        self.series = {}
        for row in rows("series-values"):
            self.series.setdefault(row["key"], {})[int(row["year_index"])] = float(row["value"])
        mixes = {row["strategy"]: [float(row[tier]) for tier in TIERS] for row in rows("mixes")}
        self.cells = {}
        for row in rows("budgets"):
            for tier, share in zip(TIERS, mixes[row["strategy"]]):
                cell = (row["strategy"], tier)
                self.cells[cell] = self.cells.get(cell, 0.0) + float(row["spend_gbp_m"]) * share

    def rate(self, draw, key, t):
        """A yearly assumption in year t: a series holds its last value."""
        if key in self.series:
            years = self.series[key]
            return years[min(t, max(years))]
        return draw[key]


def pert(random, low, mode, high, size):
    alpha = 1 + 4 * (mode - low) / (high - low)
    beta = 1 + 4 * (high - mode) / (high - low)
    return low + (high - low) * random.beta(alpha, beta, size)


def draw_assumptions(baseline, overrides, random, size):
    draw = dict(baseline.value)
    draw.update(overrides)
    for key in baseline.low:
        mode = draw[key]
        low, high = min(baseline.low[key], mode), max(baseline.high[key], mode)
        draw[key] = pert(random, low, mode, high, size)
    for pool in ("urgent", "longTerm"):
        rest = 1 - draw[f"release.variable.{pool}"]
        draw[f"release.semiFixed.{pool}"] = np.minimum(draw[f"release.semiFixed.{pool}"], rest)
    return draw, list(baseline.low)


def phasing(shift, t):
    u = min(1.0, t / shift["years"])
    if shift["phasing"] == "linear":
        return u
    raise NotImplementedError(shift["phasing"])


def cell_of(key):
    strategy, tier = key.split("/")
    return strategy, TIER_OF_KEY[tier]


def shares_by_tier(shares):
    result = {tier: 0.0 for tier in TIERS}
    for key, share in shares.items():
        result[cell_of(key)[1]] += share
    return result


def kernel(mean, stages, length):
    q = mean / (mean + stages)
    weights = [(1 - q) ** stages]
    for lag in range(1, length):
        weights.append(weights[-1] * q * (lag + stages - 1) / lag)
    return weights


def run(baseline, scenario, horizon, draw, size):
    """All draws of one scenario at once: arrays of (draws) by year."""
    shift = scenario["shift"]
    source, target = shares_by_tier(shift["from"]), shares_by_tier(shift["to"])
    cut = 1.0 if scenario.get("funding", "pump-prime") == "decommission" else 0.0
    reinvest = scenario.get("reinvest", 0)
    base_total = sum(baseline.cells.values())
    room_base = min(
        draw["shift.maxSourceShare"] * baseline.cells[cell_of(key)] / share
        for key, share in shift["from"].items()
        if share > 0
    )

    one = np.ones(size)
    admissions, bed_days, price, funding = one, one, one, one
    prevention, planned, long_term = one, one, one
    efficiency, deflator, discount = one, one, one
    kernels = {
        j: kernel(draw[f"effect.lagMean.{j}"], draw[f"effect.lagStages.{j}"], horizon) for j in PROGRAMMES
    }
    spent = {j: [np.zeros(size)] for j in PROGRAMMES}
    gross = {"urgent": [np.zeros(size)], "longTerm": [np.zeros(size)]}
    moved_before, released_before = np.zeros(size), np.zeros(size)
    total_benefit, npv = np.zeros(size), np.zeros(size)
    been_below = np.zeros(size, bool)
    break_even = np.full(size, -1)
    prevention_base = sum(spend for (_, tier), spend in baseline.cells.items() if tier in PROGRAMMES)

    out = {name: [] for name in MEASURES}

    def record(**values):
        for name, value in values.items():
            out[name].append(np.broadcast_to(value, (size,)))

    zero = np.zeros(size)
    record(
        gap=zero,
        gapDoNothing=zero,
        released=zero,
        cumulativeNetBenefit=zero,
        admissions=draw["base.admissions"] * one,
        bedDays=draw["base.bedDays"] * one,
        preventionSpend=prevention_base * one,
    )
    weight, shorter = draw["urgent.bedDayWeight"], draw["effect.lengthOfStayRatio"]

    for t in range(1, horizon + 1):
        admissions = admissions * (1 + baseline.rate(draw, "growth.admissions", t))
        bed_days = bed_days * (1 + baseline.rate(draw, "growth.bedDays", t))
        prevention = prevention * (1 + baseline.rate(draw, "growth.prevention", t))
        planned = planned * (1 + baseline.rate(draw, "growth.planned", t))
        long_term = long_term * (1 + baseline.rate(draw, "growth.longTerm", t))
        price = price * (1 + baseline.rate(draw, "price.inflation", t) + draw["price.inflationShift"])
        efficiency = efficiency * (1 - baseline.rate(draw, "efficiency", t))
        funding = funding * (1 + baseline.rate(draw, "funding.growth", t) + draw["funding.growthShift"])
        deflator = deflator * (1 + baseline.rate(draw, "price.deflator", t))
        discount = discount * (1 + draw["discount.rate"])
        urgent = (1 - weight) * admissions + weight * bed_days
        volume = {"planned": planned, "urgent": urgent, "long_term": long_term}
        volume.update({j: prevention for j in PROGRAMMES})
        cost = {cell: spend * volume[cell[1]] * price * efficiency for cell, spend in baseline.cells.items()}
        envelope = base_total * funding
        gap_idle = sum(cost.values()) - envelope

        full = shift["total"] / 100 * envelope if shift["mode"] == "points" else shift["total"] * one
        wanted = full * phasing(shift, t) * draw["shift.delivery"]
        room = room_base * funding
        again = np.minimum(reinvest * released_before, room)
        shifted = np.minimum(wanted, room - again)
        moved = shifted + again
        double = draw["doubleRunning"] * np.maximum(0, moved - moved_before)

        exposure = {}
        for j in PROGRAMMES:
            spent[j].append(target[j] * moved / price)
            exposure[j] = sum(kernels[j][lag] * spent[j][t - lag] for lag in range(t))
        released = np.zeros(size)
        avoided = {}
        for pool, tier in (("urgent", "urgent"), ("longTerm", "long_term")):
            need = sum(c for cell, c in cost.items() if cell[1] == tier) - cut * source[tier] * shifted
            left = one
            for j in PROGRAMMES:
                cap = draw[f"effect.cap.{j}"]
                toward = draw[f"effect.urgentShare.{j}"]
                toward = toward if pool == "urgent" else 1 - toward
                slope = draw["effect.realisation"] * draw[f"effect.return.{j}"] * toward
                left = left * (1 - cap * (1 - np.exp(-slope * exposure[j] / (cap * need / price))))
            avoided[pool] = 1 - left
            if pool == "urgent":
                days = (1 - weight) * admissions * avoided[pool] + weight * bed_days * shorter * avoided[pool]
                gross[pool].append(need * days / urgent)
            else:
                gross[pool].append(need * avoided[pool])
            variable, semi = draw[f"release.variable.{pool}"], draw[f"release.semiFixed.{pool}"]
            released = released + variable * gross[pool][t]
            lag = int(draw["release.semiFixedLag"])
            if t >= lag:
                released = released + semi * gross[pool][t - lag]
            fixed_lag = draw["release.fixedLag"]
            if fixed_lag is not None and t >= int(fixed_lag):
                released = released + (1 - variable - semi) * gross[pool][t - int(fixed_lag)]

        spending = (1 - cut) * shifted + again + double
        benefit = (released - spending) / deflator
        total_benefit = total_benefit + benefit
        npv = npv + benefit / discount
        reached = (break_even < 0) & ((total_benefit > 0) | ((total_benefit == 0) & been_below))
        break_even = np.where(reached, t, break_even)
        been_below = been_below | (total_benefit < 0)
        moved_before, released_before = moved, released
        record(
            gap=gap_idle + spending - released,
            gapDoNothing=gap_idle,
            released=released,
            cumulativeNetBenefit=total_benefit,
            admissions=draw["base.admissions"] * admissions * (1 - avoided["urgent"]),
            bedDays=draw["base.bedDays"] * bed_days * (1 - shorter * avoided["urgent"]),
            preventionSpend=prevention_base * funding + sum(target[j] for j in PROGRAMMES) * moved,
        )
    return out, npv, break_even


def percentiles(values):
    """Each percentile with its standard error, from the width between nearby order statistics."""
    ordered = np.sort(values)
    count = len(ordered)
    found = {}
    for percent in PERCENTS:
        p = percent / 100
        half = math.sqrt(p * (1 - p) * count)
        place = (count - 1) * p
        low, high = ordered[max(0, int(place - half))], ordered[min(count - 1, int(place + half))]
        found[f"p{percent}"] = [float(f"{np.quantile(ordered, p):.9g}"), float(f"{(high - low) / 2:.3g}")]
    return found


def ranks(values):
    order = np.argsort(values, kind="stable")
    result = np.empty(len(values))
    result[order] = np.arange(len(values))
    return result


def analyse(baseline, name, horizon):
    scenario = json.loads((DATA / "scenarios" / f"{name}.json").read_text(encoding="utf-8"))
    assert scenario["footprint"] == "whole"
    random = np.random.Generator(np.random.PCG64(SEED))
    kept = {}
    npvs, break_evens, inputs = [], [], {}
    for _ in range(DRAWS // BATCH):
        draw, drawn = draw_assumptions(baseline, scenario["assumptions"], random, BATCH)
        out, npv, break_even = run(baseline, scenario, horizon, draw, BATCH)
        for measure, years in out.items():
            for t, values in enumerate(years):
                kept.setdefault((measure, t), []).append(values.astype(np.float64))
        npvs.append(npv)
        break_evens.append(break_even)
        for key in drawn:
            inputs.setdefault(key, []).append(draw[key])
    kept = {key: np.concatenate(parts) for key, parts in kept.items()}
    npv, break_even = np.concatenate(npvs), np.concatenate(break_evens)
    outcome = ranks(npv)
    return {
        "scenario": name,
        "horizon": horizon,
        "percentiles": {
            measure: {t: percentiles(kept[(measure, t)]) for t in sorted({1, horizon // 2, horizon})}
            for measure in MEASURES
        },
        "npv": percentiles(npv),
        "chanceOfBreakEven": [
            float(np.mean((break_even >= 0) & (break_even <= t))) for t in range(horizon + 1)
        ],
        "chanceGapBelowDoNothing": float(np.mean(kept[("gap", horizon)] < kept[("gapDoNothing", horizon)])),
        "npvRankCorrelations": {
            key: round(float(np.corrcoef(ranks(np.concatenate(parts)), outcome)[0, 1]), 5)
            for key, parts in inputs.items()
        },
    }


def seconds_for(baseline, horizon, draws):
    scenario = json.loads((DATA / "scenarios" / "policy.json").read_text(encoding="utf-8"))
    random = np.random.Generator(np.random.PCG64(SEED))
    start = time.perf_counter()
    for _ in range(draws // TIMED_BATCH):
        draw, _ = draw_assumptions(baseline, scenario["assumptions"], random, TIMED_BATCH)
        run(baseline, scenario, horizon, draw, TIMED_BATCH)
    return time.perf_counter() - start


def main():
    baseline = Baseline()
    if len(sys.argv) == 3:
        print(seconds_for(baseline, int(sys.argv[1]), int(sys.argv[2])))
        return
    print(
        json.dumps(
            {
                "madeBy": "test/support/analysis/uncertainty.py",
                "generator": "numpy PCG64, Generator.beta",
                "seed": SEED,
                "draws": DRAWS,
                "ranges": {
                    key: [low, baseline.value[key], baseline.high[key]] for key, low in baseline.low.items()
                },
                "results": [analyse(baseline, name, horizon) for name, horizon in SCENARIOS],
            }
        )
    )


if __name__ == "__main__":
    main()
