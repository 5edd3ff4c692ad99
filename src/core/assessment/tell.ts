import type { Instant } from '../calendar/day';
import { within } from '../calendar/day';
import type { Day } from '../calendar/day';
import { groupBy } from '../group-by';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Caller } from '../roster/caller';
import type { Grant } from '../roster/people';
import { gradeWords } from './grade';
import type { AssessmentSheet } from './sheet';
import { objectBy } from './sign';
import { roundInWords } from './words';

interface Where {
  readonly tenant: string;
  readonly at: Instant;
  readonly day: Day;
  readonly caller: Pick<Caller, 'person'>;
}

interface One {
  readonly id: string;
  readonly body: AssessmentSheet;
}

function resultOf({ decided }: AssessmentSheet): string {
  return decided ? `“${gradeWords[decided.grade]}”` : '';
}

export function tellDecided({ id, body }: One, where: Where): Write[] {
  const reason = body.decided?.reason ?? '';
  const text = `您的${roundInWords(body)}等次定为${resultOf(body)}。理由：${reason}。可以看依据，签字或者提出异议，异议到 ${objectBy(body) ?? ''} 为止。`;
  return [newsTo(body.person, { text, about: `${id}:${body.steps.length}` }, where)];
}

export function tellAnswered({ id, body }: One, where: Where): Write[] {
  const { changed = false, text: words = '' } = body.answer ?? {};
  const what = changed ? `等次改为${resultOf(body)}` : `维持${resultOf(body)}`;
  const text = `您对${roundInWords(body)}的异议已经答复：${what}。${words}`;
  return [newsTo(body.person, { text, about: `${id}:${body.steps.length}` }, where)];
}

/** Whoever answers for a unit hears of all its people at once; nobody of their own result. */
export function tellUnits(
  sheets: readonly AssessmentSheet[],
  grants: readonly Grant[],
  where: Where,
): Write[] {
  const held = grants.filter((each) => each.role === 'unit-officer' && within(where.day, each));
  return [...groupBy(sheets, ({ unit }) => unit)].flatMap(([unit, own]) => {
    const officers = held.filter(({ scope }) => scope === unit).map(({ person }) => person);
    return [...new Set(officers)]
      .filter((person) => person !== where.caller.person)
      .flatMap((person) => toOfficer(person, own, where));
  });
}

function toOfficer(person: string, sheets: readonly AssessmentSheet[], where: Where): Write[] {
  const others = sheets.filter((each) => each.person !== person);
  const [first] = others;
  if (!first) return [];
  const results = others.map((each) => `${each.name}${resultOf(each)}`).join('、');
  const text = `您单位派出的干部${roundInWords(first)}结果：${results}。`;
  const about = `${first.round}:${first.unit}`;
  return [newsTo(person, { text, about }, where)];
}

function newsTo(
  person: string,
  { text, about }: { readonly text: string; readonly about: string },
  { tenant, at }: Where,
): Write {
  const leadsTo = { page: 'assessments' as const, month: at.slice(0, 7) };
  return noticeTo(person, { kind: 'assessment', about, text, leadsTo }, { tenant, at });
}
