import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import type { Holders } from '../leave/seats';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorOtherThan, actorsOn, inOwnRight } from '../roster/actor';
import type { Caller, CallerRules } from '../roster/caller';
import { liesWithin, townshipOf } from '../roster/division';
import type { GrantedRole } from '../roster/people';
import type { Question } from './question';

/** Roles one writes stories with. */
const writing: readonly (GrantedRole | 'first-secretary')[] = [
  ...(['first-secretary', 'village-official', 'village-secretary'] as const),
  ...(['township-officer', 'county-officer'] as const),
];

type About = Pick<Question, 'author' | 'village'>;

/** Whether who wrote a story still has a post there, or an office above it. */
export function isStillThere(
  { author, village }: About,
  { postings, grants }: Holders,
  day: Day,
): boolean {
  const posted = postings.some((each) => each.person === author && within(day, each));
  return (
    posted ||
    grants.some(
      ({ person, role, scope, ...period }) =>
        person === author &&
        within(day, period) &&
        writing.includes(role) &&
        liesWithin(village, scope),
    )
  );
}

/** Where a question is laid, and whom it is told. */
export interface Addressed {
  readonly addressee: string;
  readonly people: readonly string[];
}

/** To the writer; once they are gone to those posted there now, and where nobody is, to the township. */
export function addressOf(
  about: About & { readonly asker: string },
  holders: Holders,
  day: Day,
): Addressed {
  const { author, village, asker } = about;
  if (isStillThere(about, holders, day)) return { addressee: author, people: [author] };
  const posted = holders.postings
    .filter((each) => within(day, each) && each.person !== asker)
    .map(({ person }) => person);
  if (posted.length > 0) return { addressee: village, people: posted };
  const township = townshipOf(village);
  const officers = holders.grants.filter(
    (each) => each.role === 'township-officer' && each.scope === township && within(day, each),
  );
  return { addressee: township, people: officers.map(({ person }) => person) };
}

const inVillage: CallerRules = {
  cadre: 'division',
  'first-secretary': 'division',
  'village-official': 'division',
  'village-secretary': 'division',
};

/**
 * As whom the caller answers: the writer while they are there, the village once they are gone, the
 * township at any time; never who asked, at any remove.
 * @throws Refused `question-own`, `question-not-yours`.
 */
export function answererOf(
  caller: Caller,
  question: Pick<Question, 'author' | 'authorName' | 'village' | 'person'>,
  holders: Holders,
  day: Day,
): Actor {
  const { author, authorName, village, person } = question;
  if (caller.person === person) throw refused('question-own');
  const there = isStillThere(question, holders, day);
  if (there && caller.person === author) return inOwnRight(caller);
  const about = { division: village };
  const ofVillage = there ? [] : actorsOn(caller, inVillage, about, day);
  const township = actorsOn(caller, { 'township-officer': 'division' }, about, day);
  const actors = [...ofVillage, ...township];
  if (actors.length === 0) {
    throw refused('question-not-yours', { who: there ? `${authorName}或乡镇` : '村里或乡镇' });
  }
  const actor = actorOtherThan(actors, person);
  if (!actor) throw refused('question-own');
  return actor;
}
