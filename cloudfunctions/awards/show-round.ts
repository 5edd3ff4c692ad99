import type { Output } from '../../src/contract/contract';
import type { Bar } from '../../src/core/awards/bars';
import { barInWords } from '../../src/core/awards/bars';
import { nominationCan } from '../../src/core/awards/can';
import type { AwardNomination } from '../../src/core/awards/nomination';
import type { AwardClass, AwardRound } from '../../src/core/awards/round';
import { phaseOf } from '../../src/core/awards/round';
import {
  kindWords,
  nominationDeedWords,
  nominationStateWords,
  phaseWords,
} from '../../src/core/awards/words';
import type { Day } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { showEvidence } from '../_backend/facts/show-evidence';

type Shown = Output<'awards.round'>['nominations'][number];

export function showClass({ id, to, title, places }: AwardClass) {
  return { id, to, toWords: kindWords[to], title, ...(places === undefined ? {} : { places }) };
}

/** A round as it stands in a list. */
export function showHead({ id, body }: Stored<'awardRound'>, day: Day) {
  const { year, number, form, classes, nominateUntil, notice } = body;
  const phase = phaseOf(body, day);
  return {
    ...{ round: id, year, number, form, phase, phaseWords: phaseWords[phase], nominateUntil },
    classes: classes.map(showClass),
    ...(notice ? { notice: { ...notice } } : {}),
  };
}

export function showBar(bar: Bar | undefined) {
  return bar ? { bar: { ...bar, inWords: barInWords(bar) } } : {};
}

interface Around {
  readonly round: AwardRound;
  readonly caller: Caller;
  readonly day: Day;
  readonly bar: Bar | undefined;
}

export function showNomination(
  { id, body }: { readonly id: string; readonly body: AwardNomination },
  { round, caller, day, bar }: Around,
): Shown {
  const { nominee, round: of, year, title, why, evidence, readOn, state, steps } = body;
  return {
    ...{ nomination: id, round: of, year, name: nominee.name, of: nominee.of },
    ...{ kindWords: kindWords[nominee.kind], title, why, readOn, state },
    ...{ evidence: showEvidence(evidence, caller, day), stateWords: nominationStateWords[state] },
    ...showBar(bar),
    steps: steps.map(({ step, byName, at, remark }) => ({
      ...{ stepWords: nominationDeedWords[step], byName, at },
      ...(remark ? { remark } : {}),
    })),
    can: nominationCan(round, body, { caller, day }),
  };
}
