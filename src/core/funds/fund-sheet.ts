import type { Day } from '../calendar/day';
import { unitName } from '../roster/places';
import type { FundLine } from './due-lines';
import type { FundBook, FundEntry } from './fund-book';
import { sumsOf } from './fund-book';
import { fundPayerWords, fundWords, spendItemWords } from './fund-kinds';
import { fundStateWords, standingOf } from './standing';
import { entryStateWords } from './words';

/** A cell of the sheet: words, or money in fen. Empty where there is nothing to say. */
export type SheetCell = string | { readonly fen: number };

export interface SheetTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** 经费表 of a village's year, to be printed: what is due, every entry, and the sums. */
export interface FundSheet {
  readonly title: string;
  readonly tables: readonly SheetTable[];
}

/** No name of a person is on it. */
export function fundSheet(
  villageName: string,
  book: FundBook,
  lines: readonly FundLine[],
  today: Day,
): FundSheet {
  const { year, entries } = book;
  const { received, spent, purchases, balance } = sumsOf(entries);
  return {
    title: `${villageName} ${year} 年驻村经费表`,
    tables: [
      {
        title: '应到经费',
        head: ['来源', '经费', '怎么算的', '应到', '已到', '情况'],
        rows: lines.map((line) => dueRow(line, book, today)),
      },
      {
        title: '收支明细',
        head: ['序号', '日期', '收支', '经费', '来源或用途', '说明', '凭证号', '金额', '情况'],
        rows: entries.map(entryRow),
      },
      {
        title: '合计（已核对的）',
        head: ['收到', '支出', '结余', '认购产品'],
        rows: [[{ fen: received }, { fen: spent }, { fen: balance }, { fen: purchases }]],
      },
    ],
  };
}

function dueRow(line: FundLine, { entries, year }: FundBook, today: Day): SheetCell[] {
  const { state, got } = standingOf(line, entries, year, today);
  const due = line.due === undefined ? '' : { fen: line.due };
  const from = line.unit ? unitName(line.unit) : fundPayerWords[line.payer];
  return [from, fundWords[line.fund], line.text, due, { fen: got }, fundStateWords[state]];
}

function entryRow(entry: FundEntry, index: number): SheetCell[] {
  const { kind, fund, on, payer, unit, item, what, voucher = '', fen, state } = entry;
  const way = kind === 'received' ? (fund === 'purchase' ? '认购' : '收到') : '支出';
  const whence = unit ? unitName(unit) : payer ? fundPayerWords[payer] : '';
  const of = item ? spendItemWords[item] : whence;
  const number = String(index + 1);
  return [number, on, way, fundWords[fund], of, what, voucher, { fen }, entryStateWords[state]];
}
