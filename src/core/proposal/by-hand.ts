import type { Day } from '../calendar/day';
import { explain } from '../policy/explain';
import { bodies } from '../policy/kinds/bodies';
import { grounds } from '../policy/kinds/oversight';
import type { Pack, RuleName } from '../policy/schema';
import { valueAt, valueOrRefuse } from '../policy/value-at';
import { refused } from '../refusal';
import type { Posting, UnitLevel } from '../roster/people';
import { deciderAmong } from './decider';
import type { Fact, Outcome, ProposalContent, ProposalKind } from './proposal';
import { recallContent } from './recall';

export type Ground = keyof typeof grounds;

/** Kinds that people open themselves, with the rule each rests on. */
export const byHand = {
  recall: 'recall',
  accountability: 'accountability-grounds',
  'unit-talk': 'unit-talk',
  'false-attendance': 'false-attendance',
  rectification: 'rectification',
} as const satisfies Partial<Record<ProposalKind, RuleName>>;

export type HandKind = keyof typeof byHand;

/** Those that concern the unit as such; the others concern the cadre. */
export const ofUnit: readonly HandKind[] = ['unit-talk', 'rectification'];

export interface HandCase {
  readonly kind: HandKind;
  readonly ground?: Ground | undefined;
  readonly facts: string;
  readonly posting: Posting;
  readonly unitLevel: UnitLevel | undefined;
  readonly unqualified: boolean;
}

/** The grounds of a kind that the document names; empty where the kind has none. */
export function groundsOf(kind: HandKind, pack: Pack | undefined, day: Day): readonly Ground[] {
  if (!pack || (kind !== 'recall' && kind !== 'accountability')) return [];
  return valueAt(pack, byHand[kind], day)?.grounds ?? [];
}

/** Kinds whose rule the pack sets on a day: the others cannot be opened. */
export function kindsToOpen(pack: Pack | undefined, day: Day): HandKind[] {
  if (!pack) return [];
  return (Object.keys(byHand) as HandKind[]).filter(
    (kind) => valueAt(pack, byHand[kind], day) !== undefined,
  );
}

/**
 * What somebody with authority puts forward, on a ground that the document names.
 * @throws Refused `value-unset`, `proposal-ground-unknown` (field `ground`),
 * `proposal-of-first-secretary` (field `cadre`).
 */
export function handContent(one: HandCase, pack: Pack, day: Day): ProposalContent {
  const { kind, ground, posting } = one;
  const named = groundsOf(kind, pack, day);
  valueOrRefuse(pack, byHand[kind], day);
  if (named.length > 0 && (!ground || !named.includes(ground))) {
    throw refused('proposal-ground-unknown', {}, { field: 'ground' });
  }
  if (kind === 'false-attendance' && posting.position !== 'first-secretary') {
    throw refused('proposal-of-first-secretary', { name: posting.name }, { field: 'cadre' });
  }
  const facts: Fact[] = [{ text: one.facts }];
  return contentOf({ ...one, title: ground ? grounds[ground] : '' }, facts, pack, day);
}

function contentOf(
  { kind, title, unitLevel, unqualified }: HandCase & { readonly title: string },
  facts: Fact[],
  pack: Pack,
  day: Day,
): ProposalContent {
  const explanations = [explain(pack, byHand[kind], day)];
  const rest = { facts, explanations };
  switch (kind) {
    case 'recall': {
      const recall = valueOrRefuse(pack, kind, day);
      return recallContent(recall, pack, day, { title, facts, unitLevel, unqualified });
    }
    case 'accountability': {
      const { deadline } = valueOrRefuse(pack, 'accountability-grounds', day);
      const rectify = once('person', 'rectify', '限期整改');
      const outcomes = [once('person', 'accountable', '予以问责'), ...(deadline ? [rectify] : [])];
      return { title, ...rest, outcomes, ...deciderAmong([], unitLevel) };
    }
    case 'unit-talk': {
      const { by, talkedTo } = valueOrRefuse(pack, kind, day);
      const who = by.map((body) => bodies[body]).join('、');
      const outcomes = [once('unit', 'talk', `由${who}约谈${bodies[talkedTo]}`)];
      return { title: '派出单位不尽职', ...rest, outcomes, ...deciderAmong(by, unitLevel) };
    }
    case 'false-attendance': {
      const answer = valueOrRefuse(pack, kind, day);
      return {
        ...{ title: '考勤弄虚作假', ...rest, outcomes: answerable(answer) },
        ...deciderAmong([], unitLevel),
      };
    }
    case 'rectification': {
      const { urgedBy, by } = valueOrRefuse(pack, kind, day);
      const who = urgedBy.map((body) => bodies[body]).join('、');
      const outcomes = [once('unit', 'rectify', `${who}督促${bodies[by]}整改`)];
      return { title: '督查发现的问题', ...rest, outcomes, ...deciderAmong(urgedBy, unitLevel) };
    }
  }
}

function answerable(answer: { townshipLeaders: boolean; firstSecretary: boolean }): Outcome[] {
  return [
    ...(answer.firstSecretary ? [once('person', 'accountable', '追究第一书记责任')] : []),
    ...(answer.townshipLeaders
      ? [once('others', 'township-accountable', '追究乡镇有关领导责任')]
      : []),
  ];
}

function once(on: Outcome['on'], effect: string, text: string): Outcome {
  return { on, effect, text, lasts: 'once' };
}
