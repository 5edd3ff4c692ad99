import type { Day } from '../../src/core/calendar/day';
import { instantOf } from '../../src/core/calendar/day';
import { proposalId, proposalRef } from '../../src/core/proposal/places';
import type {
  ProposalContent,
  ProposalKind,
  ProposalSubject,
} from '../../src/core/proposal/proposal';
import { settle } from '../../src/core/proposal/settle';
import type { Write } from '../../src/core/records';
import { grantsOf } from '../_backend/facts/of-person';
import type { Ports } from '../_backend/ports';
import { MOST_WRITES } from '../_backend/ports';

export interface ToSettle {
  readonly subject: ProposalSubject;
  /** The month, quarter, or year and village. */
  readonly about: string;
  /** What the facts ask for; `undefined` where they ask for nothing. */
  readonly content: ProposalContent | undefined;
}

interface Where {
  readonly tenant: string;
  readonly day: Day;
  readonly kind: ProposalKind;
  readonly batch: string;
}

/** Nobody did it: a timer. */
const timer = { person: '', name: '' };

/** Brings the proposals of some people or units in step with the facts, in commits of whole proposals. */
export async function settleAll(
  { store, now }: Ports,
  { tenant, day, kind, batch }: Where,
  all: readonly ToSettle[],
): Promise<void> {
  const refs = Object.fromEntries(
    all.map(({ subject, about }, i) => [
      `${i}`,
      proposalRef(tenant, proposalId(kind, subject.person ?? subject.unit, about)),
    ]),
  );
  const found = await store.read(refs);
  let writes: Write[] = [];
  for (const [i, { subject, content }] of all.entries()) {
    // A unit holds no seat: nobody has to be passed over.
    const grants = subject.person ? await grantsOf(store, tenant, subject.person) : [];
    const facts = {
      ...{ tenant, day, at: instantOf(now()), caller: timer },
      held: grants.map(({ body }) => body),
    };
    const wanted = content && { kind, batch, subject, content };
    const own = settle(
      refs[`${i}`] as ReturnType<typeof proposalRef>,
      found[`${i}`],
      wanted,
      facts,
    );
    if (writes.length + own.length > MOST_WRITES) {
      await store.commit(writes);
      writes = [];
    }
    writes = [...writes, ...own];
  }
  if (writes.length > 0) await store.commit(writes);
}
