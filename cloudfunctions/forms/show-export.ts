import type { Output } from '../../src/contract/contract';
import { formCallers } from '../../src/contract/forms-callers';
import type { Day } from '../../src/core/calendar/day';
import type { ExportRequest } from '../../src/core/forms/export-request';
import { fetchRefusal } from '../../src/core/forms/fetch';
import { MOST_FETCHES } from '../../src/core/forms/limits';
import { secondPerson } from '../../src/core/forms/settle';
import { exemptionWords, exportStateWords, exportStepWords } from '../../src/core/forms/words';
import { actorsOn } from '../../src/core/roster/actor';
import type { Caller } from '../../src/core/roster/caller';
import { subjectOf } from './subject-of';

type Shown = Output<'forms.log'>['exports'][number];

/** One export as it is read, with what the caller can do about it. */
export function showExport(request: ExportRequest, caller: Caller, today: Day): Shown {
  const { number, of, what, byName, reason, state, exempt, at, until, fetched, steps } = request;
  const lapsed = state === 'asked' && today > (until ?? '');
  return {
    ...{ number, form: of.form, what, byName, reason, state, at, fetched },
    stateWords: lapsed ? '没有人办，已过期' : exportStateWords[state],
    ...(exempt ? { exempt: exemptionWords[exempt] } : {}),
    ...(until ? { until } : {}),
    left: state === 'agreed' ? Math.max(0, MOST_FETCHES - fetched) : 0,
    steps: steps.map(({ step, byName: who, at: when, remark }) => ({
      ...{ step: exportStepWords[step], byName: who, at: when },
      ...(remark ? { remark } : {}),
    })),
    can: deedsOf(request, caller, today),
  };
}

function deedsOf(request: ExportRequest, caller: Caller, today: Day): Shown['can'] {
  const actors = actorsOn(caller, formCallers[request.of.form], subjectOf(request), today);
  const open = request.state === 'asked' && today <= (request.until ?? '');
  if (open && secondPerson(actors, request)) return ['settle'];
  const fetches = actors.length > 0 && !fetchRefusal(request, caller.person, today);
  return fetches ? ['fetch'] : [];
}
