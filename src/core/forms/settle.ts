import type { Day, Instant } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { isOneself } from '../roster/actor';
import { stepBy } from '../step';
import { deskWith, openOn } from './desk';
import type { ExportRequest, ExportState } from './export-request';
import { askersOf } from './export-request';
import { FETCH_DAYS } from './limits';
import { tellSettled } from './tell';

export interface SettleFacts {
  readonly tenant: string;
  readonly today: Day;
  readonly at: Instant;
  /** As what the caller may see what the request is about. */
  readonly actors: readonly Actor[];
  readonly stored: Stored<'exportRequest'> | undefined;
  readonly desk: Stored<'exportDesk'> | undefined;
}

/** As whom somebody may answer a request: nobody for whom it was asked, at any remove. */
export function secondPerson(
  actors: readonly Actor[],
  request: Pick<ExportRequest, 'by' | 'onBehalfOf'>,
): Actor | undefined {
  const askers = askersOf(request);
  return actors.find((actor) => askers.every((asker) => !isOneself(actor, asker)));
}

/**
 * 同意或退回: by a second person of an office that may see the same. Agreed, it is good for
 * `FETCH_DAYS` days, today included.
 * @throws Refused `export-unknown`, `export-not-at-step`, `export-own`, `export-reason-needed`.
 */
export function decideSettle(
  { agree, reason }: { readonly agree: boolean; readonly reason?: string | undefined },
  { tenant, today, at, actors, stored, desk }: SettleFacts,
): { output: { state: ExportState }; writes: Write[] } {
  if (!stored) throw refused('export-unknown');
  const { body } = stored;
  const open = body.state === 'asked' && today <= (body.until ?? '');
  if (!open) throw refused('export-not-at-step');
  const actor = secondPerson(actors, body);
  if (!actor) throw refused('export-own');
  if (!agree && !reason) throw refused('export-reason-needed', {}, { field: 'reason' });
  const step = stepBy(agree ? ('agree' as const) : ('refuse' as const), actor, at, reason);
  const after: ExportRequest = {
    ...body,
    ...{ state: agree ? 'agreed' : 'refused', steps: [...body.steps, step] },
    until: agree ? addDays(today, FETCH_DAYS - 1) : undefined,
  };
  const others = openOn(desk?.body, today).filter(({ number }) => number !== body.number);
  const writes = [
    replace(stored, after),
    ...(desk ? [deskWith({ tenant, scope: body.desk ?? '', stored: desk }, others)] : []),
    ...tellSettled(after, actor.name, reason, { tenant, at }),
  ];
  return { output: { state: after.state }, writes };
}
