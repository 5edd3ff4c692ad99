import type { Instant } from '../../../../src/core/calendar/day';
import { dayOf } from '../../../../src/core/calendar/day';
import type { Raising } from '../../../../src/core/evaluation/issue-raise';
import { decideRaise } from '../../../../src/core/evaluation/issue-raise';
import type { Party } from '../../../../src/core/evaluation/party';
import { decideTalk } from '../../../../src/core/evaluation/talk-set';
import { DEMO_TENANT } from '../tenant';
import type { Hall } from './hall';
import { assemblyAt } from './hall';

const tenant = DEMO_TENANT;

/** Whose turn, who speaks, and what. */
export type Said = readonly [party: Party, speaker: string, outline: string];

/** What speakers say in their turns, as the first secretary wrote it down. */
export function talk(hall: Hall, id: string, said: readonly Said[], at: Instant): void {
  const { records, first: caller } = hall;
  for (const [party, speaker, outline] of said) {
    const talks = records.all('talk').filter(({ body }) => body.assembly === id);
    const facts = { tenant, at, caller, assembly: assemblyAt(hall, id), talks, files: {} };
    records.keep(
      decideTalk({ party, speaker, outline, photos: [], state: 'ready' as const }, facts),
    );
  }
}

export function raise(hall: Hall, id: string, raising: Raising, at: Instant): void {
  const { records, clerk: caller } = hall;
  const assembly = assemblyAt(hall, id);
  const issues = records.all('issue').filter(({ body }) => body.village === hall.village.code);
  const facts = { tenant, at, caller, assembly, issues, subjects: assembly.body.subjects };
  records.keep(decideRaise(raising, { ...facts, day: dayOf(Date.parse(at)) }));
}
