import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { stepBy } from '../step';
import type { FormAbout } from './ask';
import { openedBy } from './ask';
import type { ExportRequest, Exemption } from './export-request';
import type { FormOf } from './form-kinds';
import { MOST_FETCHES } from './limits';
import { exportRequestRef } from './places';

type Refusal = ReturnType<typeof refused>;

/** Why a file cannot be fetched now; `undefined` where it can. */
export function fetchRefusal(
  request: ExportRequest | undefined,
  person: string,
  today: Day,
): Refusal | undefined {
  if (!request) return refused('export-unknown');
  if (request.by !== person) return refused('export-not-yours');
  if (request.state !== 'agreed') return refused('export-not-agreed');
  const { until = '', fetched } = request;
  if (today > until) return refused('export-over', { until });
  return fetched >= MOST_FETCHES ? refused('export-used-up', { count: MOST_FETCHES }) : undefined;
}

/** 取文件: one more time it was taken, by whom and when. `fetchRefusal` was asked before. */
export function recordFetch(
  stored: Stored<'exportRequest'>,
  actor: Actor,
  at: Instant,
): Write<'exportRequest'> {
  const { body } = stored;
  const steps = [...body.steps, stepBy('fetch' as const, actor, at)];
  return replace(stored, { ...body, fetched: body.fetched + 1, steps });
}

interface Printing {
  readonly tenant: string;
  readonly today: Day;
  readonly at: Instant;
  readonly number: string;
  readonly of: FormOf;
  readonly about: FormAbout;
  readonly by: { readonly exempt: Exemption; readonly actor: Actor };
}

/** 直接打印: what needs no second person leaves the same trace. */
export function recordPrint({
  tenant,
  by: { exempt, actor },
  ...opening
}: Printing): Write<'exportRequest'> {
  const { number, at } = opening;
  return insert(exportRequestRef(tenant, number), {
    ...openedBy(actor, opening),
    ...{ reason: '', exempt, state: 'printed', fetched: 1 },
    steps: [stepBy('print', actor, at)],
  });
}
