import type { Instant } from '../calendar/day';
import { noticeTo } from '../notice/notice';
import type { Stored, Write } from '../records';
import type { Actor } from '../roster/actor';
import type { AwardNomination } from './nomination';
import type { AwardObjection } from './objection';

interface Where {
  readonly tenant: string;
  readonly at: Instant;
  readonly actor: Actor;
}

interface One {
  readonly id: string;
  readonly body: AwardNomination;
}

/** 2026 年“优秀驻村干部”. */
function named({ year, title }: AwardNomination): string {
  return `${year} 年“${title}”`;
}

/** Whom a nomination is about, as each of its people is spoken to. */
function whom({ nominee }: AwardNomination): string {
  return nominee.kind === 'cadre' ? '您' : nominee.name;
}

export function tellNominated(one: One, where: Where): Write[] {
  const { body } = one;
  const text = `${where.actor.name}推荐${whom(body)}参加 ${named(body)} 评优表扬。可以看推荐理由和依据；不想参加的，可以选“不参加”，不影响别的事。`;
  return tellMembers(one, text, where);
}

export function tellLeftOut(one: One, where: Where, why: string): Write[] {
  const text = `${where.actor.name}审核了 ${named(one.body)} 的推荐：${whom(one.body)}没有列入名单。原因：${why}`;
  return tellMembers(one, text, where);
}

export function tellStruck(one: One, where: Where): Write[] {
  const { body } = one;
  const what = body.state === 'revoked' ? '撤销表扬' : '不再列入名单';
  const text = `${named(body)}：有异议，经核实，${whom(body)}${what}。有不同意见，可以打公示上的电话。`;
  return tellMembers(one, text, where);
}

function tellMembers({ id, body }: One, text: string, where: Where): Write[] {
  return body.nominee.members
    .filter((person) => person !== where.actor.person)
    .map((person) => newsTo(person, { text, about: `${id}:${body.steps.length}` }, where));
}

/**
 * Told first: one of each of the awarded; then who answers for a cadre’s unit; then further people of
 * teams and units.
 */
export function tellAwarded(
  awarded: readonly Stored<'awardNomination'>[],
  officersOf: (unit: string) => readonly string[],
  where: Where,
): Write[] {
  const own = awarded.map((each) => tellMembers(each, wordsFor(each.body), where));
  const units = awarded.flatMap(({ id, body }) => {
    if (body.nominee.kind !== 'cadre') return [];
    const text = `您单位派出的${body.nominee.name}（${body.nominee.of}）获得 ${named(body)} 表扬。`;
    return officersOf(body.nominee.unit ?? '')
      .filter((person) => person !== where.actor.person && !body.nominee.members.includes(person))
      .map((person) => newsTo(person, { text, about: `${id}:${body.steps.length}` }, where));
  });
  return [
    ...own.flatMap((all) => all.slice(0, 1)),
    ...units,
    ...own.flatMap((all) => all.slice(1)),
  ];
}

function wordsFor(body: AwardNomination): string {
  return `${whom(body)}获得 ${named(body)} 表扬，已经公布，谁都能看到。`;
}

/** To who objected here under their own name; others are answered the way they came. */
export function tellHandled(
  { by, nomineeName, round, state, nominee }: AwardObjection,
  where: Where,
  answer: string,
): Write[] {
  if (!by) return [];
  const what = state === 'upheld' ? '异议成立，已从名单去掉' : '异议不成立';
  const text = `您对${nomineeName}提出的异议已经核实：${what}。${answer}`;
  return [newsTo(by, { text, about: `${round}:${nominee}` }, where)];
}

function newsTo(
  person: string,
  { text, about }: { readonly text: string; readonly about: string },
  { tenant, at }: Where,
): Write {
  const leadsTo = { page: 'awards' as const, month: at.slice(0, 7) };
  return noticeTo(person, { kind: 'award', about, text, leadsTo }, { tenant, at });
}
