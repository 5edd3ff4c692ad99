import type { CadreYear } from '../awards/evidence';
import { ratingEvidence, recordEvidence } from '../awards/evidence';
import type { Evidence } from '../awards/nomination';
import type { Day } from '../calendar/day';
import type { Effect } from '../proposal/effect';
import type { Cap } from './cap';

/** What the records said of one cadre’s time, as of a day (`assessmentFacts:…`): changed only by handing in anew. */
export interface AssessmentFacts {
  readonly sheet: string;
  readonly person: string;
  /** UTC+8. */
  readonly readOn: Day;
  readonly lines: readonly Evidence[];
  readonly caps: readonly Cap[];
}

/** A calendar year of the time that is assessed, as the records have it. */
export interface AssessedYear extends CadreYear {
  readonly log: { readonly entries: number; readonly visits: number; readonly households: number };
  /** Titles of awards of the year, not revoked. */
  readonly awards: readonly string[];
}

/**
 * The facts of a sheet, in words, year by year. No fact has marks: they stand beside what the document
 * asks for, and what is not set is said to be so.
 */
export function assessmentLines(
  years: readonly AssessedYear[],
  { ratings, effects }: { readonly ratings: boolean; readonly effects: readonly Effect[] },
): Evidence[] {
  const several = years.length > 1;
  const ofYears = years.flatMap((one) =>
    [...linesOf(one), ...(ratings ? ratingEvidence(one) : [])].map((line) =>
      several && !line.title.includes(one.year)
        ? { ...line, title: `${one.year} 年${line.title}` }
        : line,
    ),
  );
  return [...ofYears, effectsLine(effects), ...notKept];
}

function linesOf(one: AssessedYear): Evidence[] {
  const [days, ...others] = recordEvidence(one);
  return [...(days ? [days] : []), leaveLine(one), logLine(one), ...others, awardsLine(one)];
}

function leaveLine({ months }: AssessedYear): Evidence {
  const sum = (of: 'leave' | 'rotation' | 'trip' | 'notReported' | 'absent') =>
    months.reduce((all, month) => all + month[of], 0);
  const text =
    months.length === 0
      ? '没有考勤记录'
      : `请假 ${sum('leave')} 天，轮休 ${sum('rotation')} 天，出差 ${sum('trip')} 天，未报到 ${sum('notReported')} 天，缺岗 ${sum('absent')} 天`;
  return { title: '请假和其他', text, source: '本系统的考勤表' };
}

function logLine({ log: { entries, visits, households } }: AssessedYear): Evidence {
  const text =
    entries === 0 ? '没有写' : `${entries} 篇，走访 ${visits} 次、${households} 户（同名算一户）`;
  return { title: '工作日志和走访', text, source: '本系统的工作日志' };
}

function awardsLine({ awards }: AssessedYear): Evidence {
  const text = awards.length === 0 ? '没有' : awards.map((each) => `“${each}”`).join('、');
  return { title: '评优表扬', text, source: '本系统的评优表扬' };
}

function effectsLine(effects: readonly Effect[]): Evidence {
  const text =
    effects.length === 0
      ? '没有'
      : effects.map(({ text: what, from, to }) => `${what}（${from} 至 ${to}）`).join('；');
  return { title: '这段时间内已定的处置', text, source: '本系统的处置决定' };
}

/** What documents ask for and no record here holds: said, not passed over. */
const notKept: readonly Evidence[] = ['培训', '定期报告'].map((title) => ({
  ...{ title, text: '本系统没有记录，需要时请写在意见里' },
  ...{ source: '本系统约定', unset: true },
}));
