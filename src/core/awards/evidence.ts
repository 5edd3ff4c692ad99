import type { Summary } from '../attendance/target';
import type { Evidence, EvidenceRecord } from './nomination';

type Records = readonly EvidenceRecord[];

/** What the records say of a cadre’s year, counted by those who read them. */
export interface CadreYear {
  readonly year: string;
  /** Of each month of the year that has a register, in order. */
  readonly months: readonly Summary[];
  /** Clause of the day target, or why there is none. */
  readonly targetSource: string;
  readonly checks: { readonly done: number; readonly confirmed: number };
  readonly stories: readonly string[];
  readonly promises: { readonly done: number; readonly open: number; readonly dropped: number };
  /** What each of the lines was counted from. */
  readonly records: Readonly<Record<'months' | 'checks' | 'stories' | 'promises', Records>>;
  readonly ratings: readonly RatedOnce[];
}

/** One published rating of the cadre, with how many could rate and how many did. */
export interface RatedOnce {
  readonly day: string;
  readonly villageName: string;
  /** 手机 3、纸票 12. */
  readonly method: string;
  readonly onRoll: number;
  readonly ballots: number;
  /** What may be shown of it, as the results page says it. */
  readonly says: string;
  readonly record: EvidenceRecord;
}

const ofSystem = (what: string) => `本系统的${what}`;

/** A line shows no more of them: nobody looks through hundreds. */
const MOST_RECORDS = 30;

const from = (records: Records) =>
  records.length > 0 ? { records: records.slice(0, MOST_RECORDS) } : {};

/** The evidence to a cadre’s nomination, in words; what is not set is said to be so. */
export function cadreEvidence(of: CadreYear): Evidence[] {
  return [...recordEvidence(of), ...ratingEvidence(of)];
}

/** What offices and the cadre recorded: days, checks, cases, promises. */
export function recordEvidence(of: CadreYear): Evidence[] {
  const { months, checks, stories, promises } = of.records;
  return [
    { ...daysLine(of), ...from(months) },
    { ...checksLine(of), ...from(checks) },
    { ...storiesLine(of), ...from(stories) },
    { ...promisesLine(of), ...from(promises) },
  ];
}

function daysLine({ year, months, targetSource }: CadreYear): Evidence {
  const title = `${year} 年在村`;
  const last = months.at(-1);
  if (!last) return { title, text: '这一年没有考勤记录', source: ofSystem('考勤表') };
  if (last.target === undefined) {
    const days = months.reduce((sum, each) => sum + each.inVillage, 0);
    const text = `在村 ${days} 天；应在村多少天未设置，不作比较`;
    return { title, text, source: targetSource, unset: true };
  }
  if (last.per === 'year') {
    const text = `到现在计入 ${last.counted} 天，全年应满 ${last.target} 天`;
    return { title, text, source: targetSource };
  }
  const full = months.filter(({ short }) => short === 0).length;
  const text = `${months.length} 个月里有 ${full} 个月达到每月 ${last.target} 天`;
  return { title, text, source: targetSource };
}

function checksLine({ checks: { done, confirmed } }: CadreYear): Evidence {
  const text = done === 0 ? '没有被抽查到' : `督查 ${done} 次，认定不在岗 ${confirmed} 次`;
  return { title: '督查', text, source: ofSystem('督查记录') };
}

function storiesLine({ stories }: CadreYear): Evidence {
  const titles = stories.map((title) => `《${title}》`).join('');
  const text = stories.length === 0 ? '没有' : `${stories.length} 篇：${titles}`;
  return { title: '发布的典型案例', text, source: ofSystem('典型案例') };
}

function promisesLine({
  promises: { done, open, dropped },
}: Pick<CadreYear, 'promises'>): Evidence {
  const text =
    done + open + dropped === 0 ? '没有' : `办好 ${done} 件，在办 ${open} 件，不再办 ${dropped} 件`;
  return { title: '负责的议题和承诺', text, source: ofSystem('议题台账') };
}

/** What was published of 三讲三评, with turnout and means: evidence, never marks. */
export function ratingEvidence({ ratings }: CadreYear): Evidence[] {
  const title = '群众和干部评议';
  const source = '公布的评议结果';
  if (ratings.length === 0) return [{ title, text: '这一年没有公布的结果', source }];
  return ratings.map(({ day, villageName, onRoll, ballots, method, says, record }) => ({
    title,
    text: `${day} ${villageName}：名单 ${onRoll} 人，收到 ${ballots} 票（${method}）；${says}`,
    source,
    records: [record],
  }));
}

/** What the records say of a team’s village or of a unit in a year. */
export function groupEvidence({ year, people, promises, records }: GroupYear): Evidence[] {
  const text = people.length === 0 ? '没有' : `${people.length} 人：${people.join('、')}`;
  const posted = { title: `${year} 年派驻的干部`, text, source: ofSystem('名册') };
  return [
    { ...posted, ...from(records.postings) },
    { ...promisesLine({ promises }), ...from(records.promises) },
  ];
}

export interface GroupYear extends Pick<CadreYear, 'year' | 'promises'> {
  readonly people: readonly string[];
  readonly records: Readonly<Record<'postings' | 'promises', Records>>;
}
