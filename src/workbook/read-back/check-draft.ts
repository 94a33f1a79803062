import type { Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import { parseScenario } from '../../model/scenario';
import type { Scenario } from '../../model/types';
import { COLUMNS } from '../names';
import type { CellPlace, CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import type { ScenarioDraft } from './scenario-draft';

/**
 * Checks a draft by the rules of scenario files. Each complaint is put at the cell that its field
 * stands in; what was complained of before is not repeated.
 */
export function checkDraft(draft: ScenarioDraft, baseline: Baseline): Result<Scenario, CellProblem[]> {
  const { row, refused, places } = draft;
  return parseScenario(fileOf(draft), baseline).mapErr((problems) => {
    const found: CellProblem[] = [];
    const refuse = gatherInto(found);
    for (const { field = 'name', ...fault } of problems) {
      if (refused.has(field)) continue;
      refuse(placeOf(field, fault), field, fault);
    }
    return found;
  });

  function placeOf(field: string, { code }: Omit<Problem, 'field'>): CellPlace {
    if (field === 'shift.custom') {
      return row.cell(code === 'wrong-count' ? COLUMNS.years : COLUMNS.phasing).place;
    }
    const place = places.get(field);
    if (!place) return row.cell(COLUMNS.scenario).place;
    // A cell of the model that is not known, or on the wrong side, is wrong by its name.
    const isWrongName = code === 'unknown-field' || code === 'conflict';
    return (isWrongName && place.name) || place.value;
  }
}

/** The draft as the content of a scenario file. */
function fileOf({ fields, from, to, custom, ownValues, refused }: ScenarioDraft): unknown {
  const hasCustom = custom.values !== undefined || refused.has('shift.custom');
  return {
    schema: 'upstream-scenario/1',
    name: fields.get('name'),
    footprint: fields.get('footprint'),
    horizon: fields.get('horizon'),
    shift: {
      mode: fields.get('shift.mode'),
      total: fields.get('shift.total'),
      years: fields.get('shift.years'),
      phasing: fields.get('shift.phasing'),
      ...(hasCustom && { custom: custom.values }),
      from: Object.fromEntries(from),
      to: Object.fromEntries(to),
    },
    funding: fields.get('funding'),
    reinvest: fields.get('reinvest'),
    assumptions: Object.fromEntries(ownValues),
    ...(fields.has('levers') && { levers: fields.get('levers') }),
    ...(fields.has('envelope') && { envelope: fields.get('envelope') }),
  };
}
