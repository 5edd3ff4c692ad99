import type { Month } from '../calendar/day';
import { within } from '../calendar/day';
import { monthInWords } from '../calendar/in-words';
import type { News } from '../notice/notice';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Grant } from '../roster/people';
import type { StepFacts, StepName } from './month-end';
import type { Register, RegisterStep } from './register';
import type { Summary, TargetContext } from './target';
import { summarise } from './target';

/** What telling of a step needs besides the step's own facts. */
export interface StepAudience {
  readonly villageName: string;
  /** Grants for the village itself: who signs is among them. */
  readonly grants: readonly Grant[];
  readonly context: TargetContext;
}

/**
 * Notices of a step that was taken: summed up → who signs; sent back → who sums up again, and whose
 * signature is void; confirmed → each cadre, with the month's figures. After a signature nobody is
 * told: that a sheet waits for the township stands on the township's home page.
 * `sheets`: the registers as the step left them.
 */
export function tellStep(
  step: StepName,
  facts: StepFacts,
  sheets: readonly Register[],
  audience: StepAudience,
): Write[] {
  const news: readonly (readonly [person: string, news: News])[] = {
    'sum-up': tellSigners,
    sign: () => [],
    'send-back': tellWhoMends,
    confirm: tellEachCadre,
  }[step](facts, sheets, audience);
  return news
    .filter(([person]) => person !== facts.caller.person)
    .map(([person, what]) => noticeTo(person, what, facts));
}

type Told = [person: string, news: News][];

/** A village's month, as notices name it. */
export interface SheetName {
  readonly village: string;
  readonly villageName: string;
  readonly month: Month;
}

function sheetInWords({ villageName, month }: SheetName): string {
  return `${villageName} ${monthInWords(month)}考勤表`;
}

function newsOf(kind: News['kind'], { village, month }: SheetName, text: string): News {
  const leadsTo = { page: 'sheets' as const, month, village };
  return { kind, about: `${month}:${village}`, text, leadsTo };
}

/** For who signs next. `byName`, here and below: who took the step; `people`: lines of the sheet. */
export function summedUpNews(byName: string, sheet: SheetName, people: number): News {
  const text = `${byName}汇总了${sheetInWords(sheet)}（${people} 人），等您签字。`;
  return newsOf('summed-up', sheet, text);
}

/** For who sums up again (`mends`), or whose signature is void. */
export function sentBackNews(
  byName: string,
  sheet: SheetName,
  reason: string | undefined,
  mends: boolean,
): News {
  const why = reason ? `，原因：${reason.replace(/[。．.]$/, '')}` : '';
  const then = mends ? '请改好后重新汇总。' : '您的签字不再算数，改好后会再请您签。';
  return newsOf('sent-back', sheet, `${byName}退回了${sheetInWords(sheet)}${why}。${then}`);
}

/** For each cadre of the sheet. */
export function confirmedNews(byName: string, sheet: SheetName, summary: Summary): News {
  const { village, villageName, month } = sheet;
  const where = `${monthInWords(month)}在${villageName}的考勤`;
  const text = `${byName}确认了您 ${where}：${figuresInWords(summary)}。`;
  const leadsTo = { page: 'my-month' as const, month };
  return { kind: 'confirmed', about: `${month}:${village}`, text, leadsTo };
}

function tellSigners(
  facts: StepFacts,
  sheets: readonly Register[],
  { grants, villageName }: StepAudience,
): Told {
  const { caller, today, village } = facts;
  const signers = grants.filter(
    (grant) =>
      grant.role === 'village-secretary' && grant.scope === village && within(today, grant),
  );
  const news = summedUpNews(caller.name, { ...facts, villageName }, sheets.length);
  return [...new Set(signers.map(({ person }) => person))].map((person) => [person, news]);
}

function tellWhoMends(
  facts: StepFacts,
  _sheets: readonly Register[],
  { villageName }: StepAudience,
): Told {
  const { caller, note } = facts;
  const mends = whoSumsUpAgain(facts);
  const signed = lastBy('sign', facts);
  const others = signed && !mends.includes(signed) ? [signed] : [];
  const news = (again: boolean) =>
    sentBackNews(caller.name, { ...facts, villageName }, note, again);
  return [
    ...mends.map((person): Told[number] => [person, news(true)]),
    ...others.map((person): Told[number] => [person, news(false)]),
  ];
}

/** The first secretary in post; where there is none, whoever summed up. */
function whoSumsUpAgain(facts: StepFacts): string[] {
  const first = facts.lines.filter(
    ({ posting }) => posting.position === 'first-secretary' && within(facts.today, posting),
  );
  const summedUp = lastBy('sum-up', facts);
  if (first.length > 0) return first.map(({ posting }) => posting.person);
  return summedUp ? [summedUp] : [];
}

/** Who took the step last, since the sheet was last sent back. */
function lastBy(step: RegisterStep['step'], { lines }: StepFacts): string | undefined {
  const standing = lines.flatMap(({ register }) => {
    const steps = register?.body.steps ?? [];
    const back = steps.map((each) => each.step).lastIndexOf('send-back');
    return steps.slice(back + 1).filter((each) => each.step === step);
  });
  return standing.at(-1)?.by;
}

function tellEachCadre(
  facts: StepFacts,
  sheets: readonly Register[],
  { villageName, context }: StepAudience,
): Told {
  return sheets.map((sheet) => {
    const summary = summarise(sheet, { registers: [], postings: [] }, context);
    return [sheet.person, confirmedNews(facts.caller.name, { ...facts, villageName }, summary)];
  });
}

/**
 * 在村 21 天，要求 20 天. A yearly requirement rests on the months before, and one of a whole month
 * says nothing of part of it: then the figures stand alone.
 */
export function figuresInWords({ inVillage, trip, counted, target, per, short }: Summary): string {
  const days = trip > 0 ? `在村 ${inVillage} 天、出差 ${trip} 天` : `在村 ${inVillage} 天`;
  if (per !== 'month' || target === undefined || short === undefined) return days;
  const sum = counted === inVillage ? '' : `，计入 ${counted} 天`;
  return `${days}${sum}，要求 ${target} 天`;
}
