import type { Day } from '../../../src/core/calendar/day';
import { strikeRecordRef } from '../../../src/core/proposal/places';
import type { StrikeFacts } from '../../../src/core/proposal/strike';
import type { County } from '../../../src/core/roster/county';
import type { Reader } from '../ports';
import { grantsOf, postingsOf } from './of-person';
import { proposalsOf } from './proposals';
import { packOn } from './rules-in-force';

/** What `strikeProposals` needs to know of a person, besides what changed and who changed it. */
export async function strikeFactsOf(
  reader: Reader,
  tenant: string,
  person: string,
  county: County | undefined,
): Promise<
  Pick<StrikeFacts, 'tenant' | 'person' | 'postings' | 'held' | 'record' | 'proposals' | 'rulesOn'>
> {
  const [{ record }, postings, grants, proposals] = await Promise.all([
    reader.read({ record: strikeRecordRef(tenant, person) }),
    postingsOf(reader, tenant, person),
    grantsOf(reader, tenant, person),
    proposalsOf(reader, tenant, person),
  ]);
  return {
    ...{ tenant, person, record, proposals },
    postings: postings.map(({ body }) => body),
    held: grants.map(({ body }) => body),
    rulesOn: (day: Day) => packOn(county, day),
  };
}
