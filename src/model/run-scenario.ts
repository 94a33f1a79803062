import type { Baseline } from '../data/baseline';
import { PREVENTION_TIERS } from '../data/baseline';
import { allocation } from './allocation';
import { appraise } from './appraisal';
import type { AssumptionsInForce } from './assumptions-in-force';
import { assumptionsInForce, scalarOf, yearlyOf } from './assumptions-in-force';
import { attribute, together } from './avoidance';
import { baseSpend } from './base-spend';
import { bridge } from './bridge';
import { HUNDRED_POINTS } from './constants';
import { compound, doNothing } from './do-nothing';
import type { PoolTerms } from './effect-terms';
import { pools, programmes } from './effect-terms';
import type { OwnEnvelope } from './envelope';
import { ownEnvelope } from './envelope';
import { qalys } from './health-effects';
import { leverCourse } from './levers';
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
  const own = ownEnvelope(baseline, scenario, base, idle);
  const levers = leverCourse(baseline, scenario, inForce, base, idle);
  const shares = {
    from: movedShares(scenario.shift.from, baseline.strategies),
    to: movedShares(scenario.shift.to, baseline.strategies),
  };
  const room = baseRoom(shares.from, base, scalarOf(inForce, 'shift.maxSourceShare'));
  const terms = shiftTerms(scenario, inForce, own, idle.price, room);
  const poolTerms = pools(inForce, idle, levers.cut, shares.from);
  const course = shiftCourse(terms, programmes(inForce, shares.to, horizon), poolTerms);
  const [urgent, longTerm] = course.pools as [ShiftCourse['pools'][0], ShiftCourse['pools'][0]];

  const programme = course.shift.map((shift, t) => (1 - terms.withdrawn) * shift + course.reinvested[t]!);
  const costs = programme.map((spend, t) => spend + course.doubleRunning[t]!);
  const cash = course.released.map((released, t) => released + levers.released[t]!);
  const appraisal = appraise(
    cash,
    costs,
    compound(yearlyOf(inForce, 'price.deflator')),
    scalarOf(inForce, 'discount.rate'),
  );
  const baseAdmissions = scalarOf(inForce, 'base.admissions');
  const baseBedDays = scalarOf(inForce, 'base.bedDays');
  const lengthOfStayRatio = scalarOf(inForce, 'effect.lengthOfStayRatio');
  const admissionsDoNothing = idle.admissions.map((index) => baseAdmissions * index);
  const bedDaysDoNothing = idle.bedDays.map((index) => baseBedDays * index);
  // A lever takes need of every length of stay away, so admissions and bed days fall alike.
  const admissionsLeft = admissionsDoNothing.map((count, t) => count * (1 - levers.cut.urgent[t]!));
  const bedDaysLeft = bedDaysDoNothing.map((count, t) => count * (1 - levers.cut.urgent[t]!));

  return {
    scenario: scenario.name,
    footprint: scenario.footprint,
    years: horizon,
    labels: yearLabels(baseline.baseYear, horizon),
    envelope: own.envelope,
    extraFunding: own.extra,
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
    leverAvoided: levers.avoided,
    leverReleased: levers.released,
    leverPending: levers.pending,
    leverStranded: levers.stranded,
    gap: idle.gap.map(
      (gap, t) => gap + costs[t]! - course.released[t]! - levers.released[t]! - own.extra[t]!,
    ),
    admissionsDoNothing,
    admissions: admissionsLeft.map((count, t) => count * (1 - urgent.avoided[t]!)),
    bedDaysDoNothing,
    bedDays: bedDaysLeft.map((count, t) => count * (1 - lengthOfStayRatio * urgent.avoided[t]!)),
    ...appraisal,
    bridge: bridge(base, idle, {
      programme: programme[horizon]!,
      doubleRunning: course.doubleRunning[horizon]!,
      released: course.released[horizon]!,
      levers: levers.released[horizon]!,
      extraFunding: own.extra[horizon]!,
    }),
    avoidedByProgramme: avoidedByProgramme(course, poolTerms),
    ...health(course, terms, shares.to, inForce),
    ...allocation(baseline.strategies, base, shares, own.funding, course.moved),
    plausibility: plausibility(
      urgent.avoided.map((avoided, t) => together(levers.cut.urgent[t]!, avoided)),
      {
        year: scalarOf(inForce, 'plausibility.year'),
        amber: scalarOf(inForce, 'plausibility.amber'),
        red: scalarOf(inForce, 'plausibility.red'),
      },
    ),
  };
}

function shiftTerms(
  scenario: Scenario,
  inForce: AssumptionsInForce,
  own: OwnEnvelope,
  price: readonly number[],
  room: number,
): ShiftTerms {
  const { mode, total } = scenario.shift;
  const delivery = scalarOf(inForce, 'shift.delivery');
  return {
    wanted: phasing(scenario.shift, scenario.horizon).map((fraction, t) => {
      const full = mode === 'points' ? (total / HUNDRED_POINTS) * own.envelope[t]! : total;
      return full * fraction * delivery;
    }),
    room: own.funding.map((index) => room * index),
    price,
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
