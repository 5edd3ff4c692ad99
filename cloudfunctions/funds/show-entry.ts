import type { Output } from '../../src/contract/contract';
import { isReversed } from '../../src/core/funds/fund-book';
import type { FundEntry } from '../../src/core/funds/fund-book';
import { fundPayerWords, fundWords, spendItemWords } from '../../src/core/funds/fund-kinds';
import { canReverse } from '../../src/core/funds/reverse-entry';
import type { LookerActors } from '../../src/core/funds/settle-entry';
import { lookerAt } from '../../src/core/funds/settle-entry';
import { entryStateWords } from '../../src/core/funds/words';
import { unitName } from '../../src/core/roster/places';

type Shown = Output<'funds.village'>['entries'][number];

export interface EntryFacts {
  readonly entries: readonly FundEntry[];
  readonly sidesOf: (unit: string | undefined) => LookerActors;
  readonly seesPhotos: (entry: FundEntry) => boolean;
  readonly projectName: (project: string) => string | undefined;
}

export function showEntry(entry: FundEntry, number: number, facts: EntryFacts): Shown {
  const { kind, fund, fen, on, what, voucher, photos, byName, state, reverses, project } = entry;
  const projectName = project && facts.projectName(project);
  const lookedAt = sayLook(entry);
  return {
    ...{
      number,
      kind,
      kindWords: kindWordsOf(entry),
      fundWords: fundWords[fund],
      of: ofWhat(entry),
    },
    ...{ fen, on, what, byName, state, stateWords: entryStateWords[state] },
    ...(voucher ? { voucher } : {}),
    ...(projectName ? { projectName } : {}),
    photos: facts.seesPhotos(entry) ? [...photos] : [],
    proven: photos.length > 0,
    ...(lookedAt ? { lookedAt } : {}),
    ...(reverses === undefined ? {} : { reverses }),
    reversed: isReversed(facts.entries, number),
    can: deedsOf(entry, number, facts),
  };
}

function kindWordsOf({ kind, fund }: FundEntry): string {
  if (kind === 'spent') return '支出';
  return fund === 'purchase' ? '认购' : '收到';
}

function ofWhat({ item, unit, payer }: FundEntry): string {
  if (item) return spendItemWords[item];
  return unit ? unitName(unit) : payer ? fundPayerWords[payer] : '';
}

function sayLook({ steps }: FundEntry): string {
  const last = steps.at(-1);
  if (!last) return '';
  const did = { confirm: '核对', 'hand-back': '退回', 'take-back': '撤回' }[last.step];
  return `${last.byName}${did}${last.remark ? `：${last.remark}` : ''}`;
}

function deedsOf(entry: FundEntry, number: number, { entries, sidesOf }: EntryFacts): Shown['can'] {
  const actors = sidesOf(entry.unit);
  const settles = entry.state === 'waiting' && lookerAt(entry, actors) !== undefined;
  const reverses = actors[entry.side].length > 0 && canReverse(entries, number);
  return [...(settles ? ['settle' as const] : []), ...(reverses ? ['reverse' as const] : [])];
}
