import { MOST_STAGES, pass } from './lag-chain';
import { cuts, CUTS } from './lever-cuts';
import type { Memory } from './memory';
import { DRAWS_PER_BLOCK } from './memory';
import { BELOW, NEVER_BELOW } from './outputs';
import { saturation } from './saturation';
import type { Terms } from './terms';
import * as at from './terms';

/** Stages that need no chain of their own; most lags have no more. */
const NEAR_STAGES = 3;

/**
 * Runs all draws of a block through all years: the whole model, section by section, with everything
 * that a year hands to the next in a local variable. One piece on purpose: taken apart into passes over
 * columns, the same arithmetic took twice as long, because reading and writing costs more than adding
 * and multiplying. `scratch` is any memory of `scratchLength` numbers.
 */
export function course(terms: Terms, memory: Memory, scratch: Float64Array): void {
  const { horizon, inputs, yearly, scalar, years, base, isPoints, withdrawn, levers } = terms;
  const { unit, roomPerShare, withdrawnUrgent, withdrawnLongTerm, toPrevention } = terms;
  const {
    'growth.admissions': inAdmissionsRate,
    'growth.bedDays': inBedDaysRate,
    'growth.prevention': inPreventionRate,
    'growth.planned': inPlannedRate,
    'growth.longTerm': inLongTermRate,
    'price.inflation': inInflation,
    'price.inflationShift': inInflationShift,
    'price.deflator': inDeflatorRate,
    'funding.growth': inFundingRate,
    'funding.growthShift': inFundingShift,
    efficiency: inEfficiencyRate,
    'discount.rate': inDiscountRate,
    'urgent.bedDayWeight': inBedDayWeight,
    'shift.total': inTotal,
    'shift.delivery': inDelivery,
    'shift.maxSourceShare': inMaxSourceShare,
    'shift.to.primary': inShare1,
    'shift.to.secondary': inShare2,
    'shift.to.tertiary': inShare3,
    reinvest: inReinvest,
    doubleRunning: inDoubleRunning,
    'effect.return.primary': inReturn1,
    'effect.return.secondary': inReturn2,
    'effect.return.tertiary': inReturn3,
    'effect.lagMean.primary': inLagMean1,
    'effect.lagMean.secondary': inLagMean2,
    'effect.lagMean.tertiary': inLagMean3,
    'effect.lagStages.primary': inStages1,
    'effect.lagStages.secondary': inStages2,
    'effect.lagStages.tertiary': inStages3,
    'effect.cap.primary': inCap1,
    'effect.cap.secondary': inCap2,
    'effect.cap.tertiary': inCap3,
    'effect.urgentShare.primary': inUrgentShare1,
    'effect.urgentShare.secondary': inUrgentShare2,
    'effect.urgentShare.tertiary': inUrgentShare3,
    'effect.realisation': inRealisation,
    'effect.lengthOfStayRatio': inLengthOfStayRatio,
    'release.variable.urgent': inVariableUrgent,
    'release.variable.longTerm': inVariableLongTerm,
    'release.semiFixed.urgent': inSemiFixedUrgent,
    'release.semiFixed.longTerm': inSemiFixedLongTerm,
    'release.semiFixedLag': inSemiFixedLag,
    'release.fixedLag': inFixedLag,
    'base.admissions': inBaseAdmissions,
    'base.bedDays': inBaseBedDays,
  } = inputs;
  const {
    gap: outGap,
    gapDoNothing: outGapDoNothing,
    released: outReleased,
    admissions: outAdmissions,
    bedDays: outBedDays,
    preventionSpend: outPreventionSpend,
    cumulativeNetBenefit: outSum,
  } = yearly;
  const outNpv = scalar.npv;
  const outBreakEven = scalar['breakEven.cumulative'];
  const { prevention: ofPrevention, planned: ofPlanned, urgent: ofUrgent, longTerm: ofLongTerm } = base;
  const envelope = base.total;
  const kept = 1 - withdrawn;
  const chain1 = 0;
  const chain2 = MOST_STAGES;
  const chain3 = 2 * MOST_STAGES;
  const grossUrgent = 3 * MOST_STAGES;
  const grossLongTerm = grossUrgent + horizon + 1;
  const cut = grossLongTerm + horizon + 1;
  // The value that levers free, in the order of the tiers of care.
  const freed = cut + CUTS * (horizon + 1);
  const freedUrgent = freed + horizon + 1;
  const freedLongTerm = freedUrgent + horizon + 1;
  // Without levers these are not read.
  const inVariablePlanned = inputs['release.variable.planned'];
  const inSemiFixedPlanned = inputs['release.semiFixed.planned'];

  for (let d = 0; d < DRAWS_PER_BLOCK; d += 1) {
    const admissionsRate = memory[inAdmissionsRate + d]!;
    const bedDaysRate = memory[inBedDaysRate + d]!;
    const preventionRate = memory[inPreventionRate + d]!;
    const plannedRate = memory[inPlannedRate + d]!;
    const longTermRate = memory[inLongTermRate + d]!;
    const inflation = memory[inInflation + d]!;
    const inflationShift = memory[inInflationShift + d]!;
    const deflatorRate = memory[inDeflatorRate + d]!;
    const fundingRate = memory[inFundingRate + d]!;
    const fundingShift = memory[inFundingShift + d]!;
    const efficiencyRate = memory[inEfficiencyRate + d]!;
    const discountFactor = 1 + memory[inDiscountRate + d]!;
    const bedDayWeight = memory[inBedDayWeight + d]!;
    const lengthOfStayRatio = memory[inLengthOfStayRatio + d]!;

    const plan = unit * memory[inTotal + d]! * memory[inDelivery + d]!;
    const room = roomPerShare * memory[inMaxSourceShare + d]!;
    const reinvest = memory[inReinvest + d]!;
    const doubleRunning = memory[inDoubleRunning + d]!;

    const stages1 = memory[inStages1 + d]! | 0;
    const stages2 = memory[inStages2 + d]! | 0;
    const stages3 = memory[inStages3 + d]! | 0;
    // Each stage of a programme holds back the same part; a stage that is not there lets all through.
    const first1 = memory[inLagMean1 + d]! / (memory[inLagMean1 + d]! + stages1);
    const first2 = memory[inLagMean2 + d]! / (memory[inLagMean2 + d]! + stages2);
    const first3 = memory[inLagMean3 + d]! / (memory[inLagMean3 + d]! + stages3);
    const second1 = stages1 > 1 ? first1 : 0;
    const second2 = stages2 > 1 ? first2 : 0;
    const second3 = stages3 > 1 ? first3 : 0;
    const third1 = stages1 > 2 ? first1 : 0;
    const third2 = stages2 > 2 ? first2 : 0;
    const third3 = stages3 > 2 ? first3 : 0;
    const isDeep = stages1 > NEAR_STAGES || stages2 > NEAR_STAGES || stages3 > NEAR_STAGES;
    if (isDeep) scratch.fill(0, chain1, grossUrgent);

    // Steepness: £ avoided per £1 at the margin, over the cap, by programme and pool.
    const realisation = memory[inRealisation + d]!;
    const cap1 = memory[inCap1 + d]!;
    const cap2 = memory[inCap2 + d]!;
    const cap3 = memory[inCap3 + d]!;
    const steep1 = cap1 > 0 ? (realisation * memory[inReturn1 + d]! * memory[inShare1 + d]!) / cap1 : 0;
    const steep2 = cap2 > 0 ? (realisation * memory[inReturn2 + d]! * memory[inShare2 + d]!) / cap2 : 0;
    const steep3 = cap3 > 0 ? (realisation * memory[inReturn3 + d]! * memory[inShare3 + d]!) / cap3 : 0;
    const urgent1 = steep1 * memory[inUrgentShare1 + d]!;
    const urgent2 = steep2 * memory[inUrgentShare2 + d]!;
    const urgent3 = steep3 * memory[inUrgentShare3 + d]!;
    const longTerm1 = steep1 * (1 - memory[inUrgentShare1 + d]!);
    const longTerm2 = steep2 * (1 - memory[inUrgentShare2 + d]!);
    const longTerm3 = steep3 * (1 - memory[inUrgentShare3 + d]!);

    const variableUrgent = memory[inVariableUrgent + d]!;
    const variableLongTerm = memory[inVariableLongTerm + d]!;
    const semiFixedUrgent = Math.min(memory[inSemiFixedUrgent + d]!, 1 - variableUrgent);
    const semiFixedLongTerm = Math.min(memory[inSemiFixedLongTerm + d]!, 1 - variableLongTerm);
    const fixedUrgent = 1 - variableUrgent - semiFixedUrgent;
    const fixedLongTerm = 1 - variableLongTerm - semiFixedLongTerm;
    let variablePlanned = 0;
    let semiFixedPlanned = 0;
    if (levers) {
      cuts(levers, memory, d, scratch, cut, horizon);
      variablePlanned = memory[inVariablePlanned + d]!;
      semiFixedPlanned = Math.min(memory[inSemiFixedPlanned + d]!, 1 - variablePlanned);
    }
    const fixedPlanned = 1 - variablePlanned - semiFixedPlanned;
    const semiFixedLag = memory[inSemiFixedLag + d]! | 0;
    const fixedLag = memory[inFixedLag + d]! | 0;
    const baseAdmissions = memory[inBaseAdmissions + d]!;
    const baseBedDays = memory[inBaseBedDays + d]!;

    let admissions = 1;
    let bedDays = 1;
    let prevention = 1;
    let planned = 1;
    let longTerm = 1;
    let price = 1;
    let deflator = 1;
    let discount = 1;
    let efficiency = 1;
    let funding = 1;
    let moved = 0;
    let passed11 = 0;
    let passed12 = 0;
    let passed13 = 0;
    let passed21 = 0;
    let passed22 = 0;
    let passed23 = 0;
    let passed31 = 0;
    let passed32 = 0;
    let passed33 = 0;
    let released = 0;
    let sum = 0;
    let npv = 0;
    let breakEven = NEVER_BELOW;
    memory[outGap + d] = 0;
    memory[outGapDoNothing + d] = 0;
    memory[outReleased + d] = 0;
    memory[outSum + d] = 0;
    memory[outAdmissions + d] = baseAdmissions;
    memory[outBedDays + d] = baseBedDays;
    memory[outPreventionSpend + d] = ofPrevention;

    for (let t = 1; t <= horizon; t += 1) {
      const row = t * at.ROW;
      admissions *= years[row + at.ADMISSIONS]! + admissionsRate;
      bedDays *= years[row + at.BED_DAYS]! + bedDaysRate;
      prevention *= years[row + at.PREVENTION]! + preventionRate;
      planned *= years[row + at.PLANNED]! + plannedRate;
      longTerm *= years[row + at.LONG_TERM]! + longTermRate;
      price *= years[row + at.PRICE]! + inflation + inflationShift;
      deflator *= years[row + at.DEFLATOR]! + deflatorRate;
      funding *= years[row + at.FUNDING]! + fundingRate + fundingShift;
      efficiency *= years[row + at.EFFICIENCY]! - efficiencyRate;
      discount *= discountFactor;

      const byStay = (1 - bedDayWeight) * admissions;
      const byDay = bedDayWeight * bedDays;
      const volume = byStay + byDay;
      let urgentCost = ofUrgent * volume * price * efficiency;
      let longTermCost = ofLongTerm * longTerm * price * efficiency;
      const otherCost = (ofPrevention * prevention + ofPlanned * planned) * price * efficiency;
      const gapDoNothing = otherCost + urgentCost + longTermCost - envelope * funding;
      const ownFunding = funding * years[row + at.RISE]!;
      const extra = envelope * (ownFunding - funding);

      let leverReleased = 0;
      let urgentLeft = 1;
      if (levers) {
        const here = cut + CUTS * t;
        const takenUrgent = urgentCost * scratch[here + 1]!;
        const takenLongTerm = longTermCost * scratch[here + 2]!;
        const takenPlanned = ofPlanned * planned * price * efficiency * scratch[here]!;
        scratch[freed + t] = takenPlanned;
        scratch[freedUrgent + t] = takenUrgent;
        scratch[freedLongTerm + t] = takenLongTerm;
        leverReleased =
          variablePlanned * takenPlanned + variableUrgent * takenUrgent + variableLongTerm * takenLongTerm;
        if (t > semiFixedLag) {
          const then = t - semiFixedLag;
          leverReleased += semiFixedPlanned * scratch[freed + then]!;
          leverReleased += semiFixedUrgent * scratch[freedUrgent + then]!;
          leverReleased += semiFixedLongTerm * scratch[freedLongTerm + then]!;
        }
        if (t > fixedLag) {
          const then = t - fixedLag;
          leverReleased += fixedPlanned * scratch[freed + then]!;
          leverReleased += fixedUrgent * scratch[freedUrgent + then]!;
          leverReleased += fixedLongTerm * scratch[freedLongTerm + then]!;
        }
        urgentLeft = 1 - scratch[here + 1]!;
        urgentCost -= takenUrgent;
        longTermCost -= takenLongTerm;
      }

      const wanted = plan * years[row + at.IN_PLACE]! * (isPoints ? ownFunding : 1);
      const space = room * ownFunding;
      // Where nothing is reinvested, no year has to wait for the cash of the one before.
      const reinvested = reinvest > 0 ? Math.min(reinvest * released, space) : 0;
      const shift = Math.min(wanted, space - reinvested);
      const movedNow = shift + reinvested;
      const increase = Math.max(0, movedNow - moved);
      const cost = kept * shift + reinvested + doubleRunning * increase;
      moved = movedNow;

      const spent = moved / price;
      passed11 = spent + first1 * (passed11 - spent);
      passed12 = passed11 + second1 * (passed12 - passed11);
      passed13 = passed12 + third1 * (passed13 - passed12);
      passed21 = spent + first2 * (passed21 - spent);
      passed22 = passed21 + second2 * (passed22 - passed21);
      passed23 = passed22 + third2 * (passed23 - passed22);
      passed31 = spent + first3 * (passed31 - spent);
      passed32 = passed31 + second3 * (passed32 - passed31);
      passed33 = passed32 + third3 * (passed33 - passed32);
      let exposure1 = passed13;
      let exposure2 = passed23;
      let exposure3 = passed33;
      if (isDeep) {
        exposure1 = pass(scratch, chain1, stages1 - NEAR_STAGES, first1, passed13);
        exposure2 = pass(scratch, chain2, stages2 - NEAR_STAGES, first2, passed23);
        exposure3 = pass(scratch, chain3, stages3 - NEAR_STAGES, first3, passed33);
      }

      const needUrgent = Math.max(0, urgentCost - withdrawnUrgent * shift);
      const perUrgent = needUrgent > 0 ? price / needUrgent : 0;
      const urgentAlone1 = cap1 * saturation(urgent1 * exposure1 * perUrgent);
      const urgentAlone2 = cap2 * saturation(urgent2 * exposure2 * perUrgent);
      const urgentAlone3 = cap3 * saturation(urgent3 * exposure3 * perUrgent);
      const urgentPair = urgentAlone1 + urgentAlone2 - urgentAlone1 * urgentAlone2;
      const avoidedUrgent = urgentPair + urgentAlone3 - urgentPair * urgentAlone3;
      // Avoided stays are shorter than the average one.
      const worthUrgent = (needUrgent * avoidedUrgent * (byStay + byDay * lengthOfStayRatio)) / volume;
      const needLongTerm = Math.max(0, longTermCost - withdrawnLongTerm * shift);
      const perLongTerm = needLongTerm > 0 ? price / needLongTerm : 0;
      const longTermAlone1 = cap1 * saturation(longTerm1 * exposure1 * perLongTerm);
      const longTermAlone2 = cap2 * saturation(longTerm2 * exposure2 * perLongTerm);
      const longTermAlone3 = cap3 * saturation(longTerm3 * exposure3 * perLongTerm);
      const longTermPair = longTermAlone1 + longTermAlone2 - longTermAlone1 * longTermAlone2;
      const worthLongTerm = needLongTerm * (longTermPair + longTermAlone3 - longTermPair * longTermAlone3);
      scratch[grossUrgent + t] = worthUrgent;
      scratch[grossLongTerm + t] = worthLongTerm;

      released = variableUrgent * worthUrgent + variableLongTerm * worthLongTerm;
      if (t > semiFixedLag) {
        const then = t - semiFixedLag;
        released += semiFixedUrgent * scratch[grossUrgent + then]!;
        released += semiFixedLongTerm * scratch[grossLongTerm + then]!;
      }
      if (t > fixedLag) {
        const then = t - fixedLag;
        released += fixedUrgent * scratch[grossUrgent + then]!;
        released += fixedLongTerm * scratch[grossLongTerm + then]!;
      }
      const benefit = (released + leverReleased - cost) / deflator;
      sum += benefit;
      npv += benefit / discount;
      if (breakEven < 0) {
        if (sum > 0 || (sum === 0 && breakEven === BELOW)) breakEven = t;
        else if (sum < 0) breakEven = BELOW;
      }

      const out = t * DRAWS_PER_BLOCK + d;
      memory[outGapDoNothing + out] = gapDoNothing;
      memory[outGap + out] = gapDoNothing + cost - released - leverReleased - extra;
      memory[outReleased + out] = released;
      memory[outSum + out] = sum;
      memory[outAdmissions + out] = baseAdmissions * admissions * urgentLeft * (1 - avoidedUrgent);
      memory[outBedDays + out] = baseBedDays * bedDays * urgentLeft * (1 - lengthOfStayRatio * avoidedUrgent);
      memory[outPreventionSpend + out] = ofPrevention * ownFunding + toPrevention * moved;
    }
    memory[outNpv + d] = npv;
    memory[outBreakEven + d] = breakEven;
  }
}

/**
 * What `course` needs of scratch memory: the stages of three chains, two pools' value by year, and what
 * levers take of each tier of care and free there.
 */
export function scratchLength(horizon: number): number {
  return 3 * MOST_STAGES + (2 + 2 * CUTS) * (horizon + 1);
}
