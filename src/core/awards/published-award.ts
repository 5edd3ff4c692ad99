import type { Day, Instant } from '../calendar/day';
import type { AwardContact, AwardRound } from './round';

export interface PublicEntry {
  /** Its number on the list, for good: certificates are numbered by it. */
  readonly number: number;
  /** Key of the nominee; never shown. */
  readonly nominee: string;
  readonly name: string;
  readonly of: string;
  readonly class: string;
  readonly why: string;
}

/** Words anybody reads about a list that changed, or an award that is none any more. */
export interface PublicNote {
  readonly at: Instant;
  readonly text: string;
}

/**
 * 公示 and 公布 as anybody may read them (`publishedAward:<county>:<year>:<n>`): whoever reads without signing in
 * is answered from this collection and nothing else. No evidence, no objection and no phone number of
 * anybody’s is in it, but the office’s own.
 */
export interface PublishedAward extends Pick<
  AwardRound,
  'division' | 'countyName' | 'year' | 'number' | 'form' | 'classes' | 'basis'
> {
  readonly round: string;
  readonly contact: AwardContact;
  readonly state: 'notice' | 'announced' | 'ended';
  readonly from: Day;
  readonly to: Day;
  readonly entries: readonly PublicEntry[];
  readonly announced?:
    { readonly on: Day; readonly documentNumber?: string | undefined } | undefined;
  readonly notes: readonly PublicNote[];
  /** Of the list: the newest are found by it. */
  readonly publishedAt: Instant;
}
