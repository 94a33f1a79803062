import type { Baseline } from '../data/baseline';
import { PREVENTION_TIERS } from '../data/baseline';
import { allocation } from './allocation';
import { appraise } from './appraisal';
import type { AssumptionsInForce } from './assumptions-in-force';
import { assumptionsInForce, scalarOf, yearlyOf } from './assumptions-in-force';
import { attribute } from './avoidance';
import { baseSpend } from './base-spend';
import { bridge } from './bridge';
import { HUNDRED_POINTS } from './constants';
import type { DoNothing } from './do-nothing';
import { compound, doNothing } from './do-nothing';
import type { PoolTerms } from './effect-terms';
import { pools, programmes } from './effect-terms';
import { qalys } from './health-effects';
import type { MovedShares } from './moved-shares';
import { baseRoom, movedShares } from './moved-shares';
import { phasing } from './phasing';
import { plausibility } from './plausibility';
import type { ShiftCourse, ShiftTerms } from './shift-course';
import { shiftCourse } from './shift-course';
import type { Scenario, ScenarioResult } from './types';
import { yearLabels } from './year-label';

/**
 * Runs a scenario, checked against this baseline, from the base year to its horizon. Money is £m, cash
 * terms, unless the result's own description says real; shares are fractions.
 */
export function runScenario(baseline: Baseline, scenario: Scenario): ScenarioResult {
  const { horizon } = scenario;
  const inForce = assumptionsInForce(baseline, scenario.assumptions, horizon);
  const base = baseSpend(baseline, scenario.footprint, inForce.mixes);
  const idle = doNothing(base, inForce);
  const shares = {
    from: movedShares(scenario.shift.from, baseline.strategies),
    to: movedShares(scenario.shift.to, baseline.strategies),
  };
  const room = baseRoom(shares.from, base, scalarOf(inForce, 'shift.maxSourceShare'));
  const terms = shiftTerms(scenario, inForce, idle, room);
  const poolTerms = pools(inForce, idle, shares.from);
  const course = shiftCourse(terms, programmes(inForce, shares.to, horizon), poolTerms);
  const [urgent, longTerm] = course.pools as [ShiftCourse['pools'][0], ShiftCourse['pools'][0]];

  const programme = course.shift.map((shift, t) => (1 - terms.withdrawn) * shift + course.reinvested[t]!);
  const costs = programme.map((spend, t) => spend + course.doubleRunning[t]!);
  const appraisal = appraise(
    course.released,
    costs,
    compound(yearlyOf(inForce, 'price.deflator')),
    scalarOf(inForce, 'discount.rate'),
  );
  const baseAdmissions = scalarOf(inForce, 'base.admissions');
  const baseBedDays = scalarOf(inForce, 'base.bedDays');
  const lengthOfStayRatio = scalarOf(inForce, 'effect.lengthOfStayRatio');
  const admissionsDoNothing = idle.admissions.map((index) => baseAdmissions * index);
  const bedDaysDoNothing = idle.bedDays.map((index) => baseBedDays * index);

  return {
    scenario: scenario.name,
    footprint: scenario.footprint,
    years: horizon,
    labels: yearLabels(baseline.baseYear, horizon),
    envelope: idle.envelope,
    costDoNothing: idle.cost,
    gapDoNothing: idle.gap,
    shift: course.shift,
    reinvested: course.reinvested,
    unplaced: course.unplaced,
    doubleRunning: course.doubleRunning,
    avoidedUrgent: urgent.avoided,
    avoidedLongTerm: longTerm.avoided,
    gross: urgent.gross.map((value, t) => value + longTerm.gross[t]!),
    released: course.released,
    pending: course.pending,
    stranded: course.stranded,
    gap: idle.gap.map((gap, t) => gap + costs[t]! - course.released[t]!),
    admissionsDoNothing,
    admissions: admissionsDoNothing.map((count, t) => count * (1 - urgent.avoided[t]!)),
    bedDaysDoNothing,
    bedDays: bedDaysDoNothing.map((count, t) => count * (1 - lengthOfStayRatio * urgent.avoided[t]!)),
    ...appraisal,
    bridge: bridge(base, idle, {
      programme: programme[horizon]!,
      doubleRunning: course.doubleRunning[horizon]!,
      released: course.released[horizon]!,
    }),
    avoidedByProgramme: avoidedByProgramme(course, poolTerms),
    ...health(course, terms, shares.to, inForce),
    ...allocation(baseline.strategies, base, shares, idle.funding, course.moved),
    plausibility: plausibility(urgent.avoided, {
      year: scalarOf(inForce, 'plausibility.year'),
      amber: scalarOf(inForce, 'plausibility.amber'),
      red: scalarOf(inForce, 'plausibility.red'),
    }),
  };
}

function shiftTerms(
  scenario: Scenario,
  inForce: AssumptionsInForce,
  idle: DoNothing,
  room: number,
): ShiftTerms {
  const { mode, total } = scenario.shift;
  const delivery = scalarOf(inForce, 'shift.delivery');
  return {
    wanted: phasing(scenario.shift, scenario.horizon).map((fraction, t) => {
      const full = mode === 'points' ? (total / HUNDRED_POINTS) * idle.envelope[t]! : total;
      return full * fraction * delivery;
    }),
    room: idle.funding.map((index) => room * index),
    price: idle.price,
    reinvest: scenario.reinvest,
    withdrawn: scenario.funding === 'decommission' ? 1 : 0,
    doubleRunning: scalarOf(inForce, 'doubleRunning'),
  };
}

function avoidedByProgramme(
  course: ShiftCourse,
  poolTerms: readonly PoolTerms[],
): ScenarioResult['avoidedByProgramme'] {
  const byProgramme = {} as Record<keyof ScenarioResult['avoidedByProgramme'], number>;
  course.pools.forEach(({ gross, byProgramme: shares }, p) => {
    const values = attribute(gross[gross.length - 1]!, shares);
    PREVENTION_TIERS.forEach((tier, j) => {
      byProgramme[`${poolTerms[p]!.pool}/${tier}`] = values[j]!;
    });
  });
  return byProgramme;
}

function health(
  course: ShiftCourse,
  terms: ShiftTerms,
  to: MovedShares,
  inForce: AssumptionsInForce,
): Pick<ScenarioResult, 'qalysGained' | 'qalysLost'> {
  const toPrevention = PREVENTION_TIERS.reduce((sum, tier) => sum + to.byTier[tier], 0);
  const gained = course.moved.map((moved, t) => (toPrevention * moved) / terms.price[t]!);
  const lost = course.shift.map((shift, t) => (terms.withdrawn * shift) / terms.price[t]!);
  return {
    qalysGained: qalys(gained, scalarOf(inForce, 'health.costPerQalyPrevention')),
    qalysLost: qalys(lost, scalarOf(inForce, 'health.costPerQalyCare')),
  };
}
