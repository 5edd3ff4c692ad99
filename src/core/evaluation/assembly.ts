import type { Day } from '../calendar/day';

/** Who speaks and who is rated at an assembly: 村民, 村组干部, 驻村干部. */
export type Party = 'villagers' | 'village-cadres' | 'resident-cadres';

/** planned → open (tokens and ballots) → closing (neither) → counted → published. */
export type AssemblyState = 'planned' | 'open' | 'closing' | 'counted' | 'published';

/** 评议会: one village meeting of a quarter's round. */
export interface Assembly {
  readonly village: string;
  readonly township: string;
  readonly day: Day;
  readonly state: AssemblyState;
  /** What the phones seal ballots to. The key that opens them is not derived before the box is opened. */
  readonly boxKey: string;
  /** Public keys by which phones check that everybody's token was made with the same key. */
  readonly tokenKeys: Readonly<Partial<Record<Party, string>>>;
}

/** 选票 in its envelope. Nothing here says who, when or by which means. */
export interface Ballot {
  readonly assembly: string;
  readonly party: Party;
  readonly envelope: string;
}
