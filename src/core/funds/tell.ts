import type { Instant } from '../calendar/day';
import { sayYuan } from '../money';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Actor } from '../roster/actor';
import type { FundEntry } from './fund-book';
import { fundWords } from './fund-kinds';

interface Told {
  readonly village: string;
  readonly year: string;
  readonly number: number;
  readonly actor: Actor;
  readonly reason?: string | undefined;
}

/** 收到 500 元工作经费, or 冲销…. */
export function sayEntry({ kind, fund, fen, reverses }: FundEntry): string {
  const what = fund === 'purchase' ? '认购' : kind === 'received' ? '收到' : '支出';
  const sum = fund === 'purchase' ? `产品 ${sayYuan(Math.abs(fen))}` : sayYuan(Math.abs(fen));
  const of = fund === 'purchase' ? '' : fundWords[fund];
  return `${reverses === undefined ? '' : '冲销'}${what}${of} ${sum}`.replace('  ', ' ');
}

/** To who wrote an entry: what somebody else made of it. */
export function tellEntry(
  entry: FundEntry,
  { village, year, number, actor, reason }: Told,
  { tenant, at }: { readonly tenant: string; readonly at: Instant },
): Write[] {
  const done = entry.state === 'confirmed' ? '核对无误。' : '退回了，请核实后重新登记。';
  const why = reason ? `说明：${reason}` : '';
  const text = `${actor.name}办理：您登记的 ${year} 年“${sayEntry(entry)}”${done}${why}`;
  const about = `${village}:${year}:${number}`;
  const leadsTo = { page: 'village-funds' as const, month: `${year}-12`, village };
  return [noticeTo(entry.by, { kind: 'funds', about, text, leadsTo }, { tenant, at })];
}
