import { addDays, dayOf } from '../../../../src/core/calendar/day';
import type { Party } from '../../../../src/core/evaluation/party';
import type { Line, Meeting, Model } from './meeting';
import { partiesAsked, usedIn } from './meeting';
import type { Aim, Step, Who } from './steps';

/** First day after the window of the quarter’s round. */
const WINDOW_ENDS = '2027-01-15';

/** Why a step must be refused, or nothing: the rules said a second time, by hand. */
export function whyNot(model: Model, step: Step, aim: Aim): string | undefined {
  const today = dayOf(model.now);
  switch (step.do) {
    case 'pass':
    case 'timer':
      return undefined;
    case 'plan':
      return mayNot(step.who) ?? notPlanned(model, step, today);
    case 'ask':
      return notAsked(step, aim);
    case 'cast':
      return notCast(model, step, aim);
    default:
      return about(aim.meeting, model, step, aim);
  }
}

function about(
  meeting: Meeting | undefined,
  model: Model,
  step: Exclude<Step, { do: 'pass' | 'timer' | 'plan' | 'ask' | 'cast' }>,
  { line, slip }: Aim,
): string | undefined {
  const who = 'who' in step ? notFor(step.do, step.who) : undefined;
  if (who) return who;
  if (!meeting) return 'assembly-unknown';
  const { state } = meeting;
  const today = dayOf(model.now);
  const early = state === 'planned' || state === 'open';
  switch (step.do) {
    case 'replan':
      if (state !== 'planned') return 'assembly-not-at-step';
      return outside(addDays(today, step.ahead), today, meeting.lastDay);
    case 'open':
      if (state !== 'planned') return 'assembly-not-at-step';
      if (today < meeting.day) return 'assembly-not-today';
      if (today > meeting.lastDay) return 'assembly-day-outside';
      return meeting.lines.length === 0 ? 'roll-empty' : undefined;
    case 'close':
      return state === 'open' ? undefined : 'assembly-not-at-step';
    case 'count':
      return whyNotCounted(meeting, model.now);
    case 'publish':
      return state === 'counted' ? undefined : 'assembly-not-at-step';
    case 'add':
      return early ? notAdded(meeting, step) : 'assembly-not-at-step';
    case 'print':
      return early ? undefined : 'assembly-not-at-step';
    case 'remove':
      if (!early) return 'assembly-not-at-step';
      return !line ? 'not-on-roll' : line.used && 'right-used';
    case 'hand':
      if (!early) return 'assembly-not-at-step';
      if (!line) return 'not-on-roll';
      if (line.used) return 'right-used';
      if (meeting.ways[line.party] === 'signed') return 'party-signs';
      if (!slip) return 'slip-unknown';
      return slip.line && slip.line !== line.id ? 'slip-handed' : undefined;
    case 'surrender':
      return notUsed(meeting, line, 'secret');
    case 'sign':
      return notUsed(meeting, line, 'signed') ?? (step.wrong ? 'paper-form-wrong' : undefined);
    case 'type':
      return notTyped(meeting, step);
  }
}

/** First secretaries run assemblies and neither count nor publish; a village’s secretary types paper. */
function notFor(what: Step['do'], who: Who): string | undefined {
  if (who === 'elsewhere') return 'out-of-scope';
  if (what === 'type') return undefined;
  const offices = what === 'count' || what === 'publish';
  return offices && who === 'first' ? 'not-allowed' : mayNot(who);
}

function mayNot(who: Who): string | undefined {
  if (who === 'secretary') return 'not-allowed';
  return who === 'elsewhere' ? 'out-of-scope' : undefined;
}

function notPlanned(
  { meetings }: Model,
  { again, ahead }: Extract<Step, { do: 'plan' }>,
  today: string,
): string | undefined {
  const last = meetings.at(-1);
  const day = addDays(today, ahead);
  if (!again) return last ? 'assembly-there' : outside(day, today, WINDOW_ENDS);
  if (!last) return 'assembly-unknown';
  if (last.state !== 'published') return 'assembly-not-at-step';
  return last.below ? outside(day, today, addDays(today, 90)) : 'retest-not-below';
}

function outside(day: string, from: string, to: string): string | undefined {
  return day >= from && day <= to ? undefined : 'assembly-day-outside';
}

function notAdded(
  { lines }: Meeting,
  { how, count }: Extract<Step, { do: 'add' }>,
): string | undefined {
  if (how === 'elsewhere') return 'party-wrong';
  if (how === 'twice' && lines.length > 0) return 'on-roll-already';
  const person = onRoster(count);
  const there = lines.some((line) => line.person === person);
  return how === 'roster' && there ? 'on-roll-already' : undefined;
}

/** Whom `how: 'roster'` adds. */
export const onRoster = (count: number) => (count % 2 ? 'secretary' : 'first');

/** One right, while it is open, in the way of the party. */
function notUsed(
  { state, ways }: Meeting,
  line: Line | undefined,
  way: 'secret' | 'signed',
): string | undefined {
  if (!line) return 'not-on-roll';
  if (line.used) return 'right-used';
  if (state !== 'open') return 'rights-closed';
  if (ways[line.party] === way) return undefined;
  return way === 'secret' ? 'party-signs' : 'party-secret';
}

/** Whose line it is that a token is asked for. */
export function lineAsked(
  { by, who }: Extract<Step, { do: 'ask' }>,
  { meeting, line, slip }: Aim,
): Line | undefined {
  const all = meeting?.lines ?? [];
  if (by === 'phone') return all.find(({ person }) => person === who);
  return by === 'slip' ? all.find(({ id }) => id === slip?.line) : line;
}

function notAsked(step: Extract<Step, { do: 'ask' }>, aim: Aim): string | undefined {
  const { meeting, slip } = aim;
  if (step.by === 'slip') {
    if (!slip) return 'slip-unknown';
    if (!meeting?.slips.includes(slip)) return 'slip-elsewhere';
    if (!slip.line) return 'slip-not-handed';
  }
  if (!meeting) return 'assembly-unknown';
  const line = lineAsked(step, aim);
  if (line?.blinded && step.same) return undefined;
  return notUsed(meeting, line, 'secret');
}

function notCast(
  { meetings }: Model,
  { how }: Extract<Step, { do: 'cast' }>,
  { held }: Aim,
): string | undefined {
  if (!held) return undefined;
  if (how === 'elsewhere') {
    const other = meetings.find((each) => each !== held.meeting);
    if (!other) return 'assembly-unknown';
    return other.state === 'open' ? 'token-wrong' : 'ballots-closed';
  }
  const { box, state } = held.meeting;
  if (box.some(({ nonce }) => nonce === held.blinding.nonce)) {
    return how === 'again' ? undefined : 'token-spent';
  }
  if (state !== 'open') return 'ballots-closed';
  return how === 'other-party' || how === 'forged' ? 'token-wrong' : undefined;
}

function notTyped(meeting: Meeting, step: Extract<Step, { do: 'type' }>): string | undefined {
  const { state, ways, papers } = meeting;
  const { party, who, more, wrong } = step;
  if (state !== 'open' && state !== 'closing') return 'paper-closed';
  if (ways[party] !== 'secret') return 'party-signs';
  const typists = [papers.get(`${party} first`)?.by, papers.get(`${party} second`)?.by];
  if (!typists.includes(undefined) && !typists.includes(who)) return 'paper-entered';
  const surrendered = usedIn(meeting, party, ['paper']);
  if (wrong && surrendered + more > 0) return 'paper-form-wrong';
  return more > 0 ? 'paper-too-many' : undefined;
}

export function whyNotCounted(meeting: Meeting, now: number): string | undefined {
  const { state, closingAt = 0, ways } = meeting;
  if (state !== 'closing') return 'assembly-not-at-step';
  if (now - closingAt < 60_000) return 'count-too-early';
  const secret = partiesAsked.filter((party) => ways[party] === 'secret');
  const wrong = inOrder(secret).map((party) => paperWrong(meeting, party));
  return wrong.find(Boolean);
}

const inOrder = (all: readonly Party[]) =>
  (['cadres', 'village-cadres', 'villagers'] as const).filter((party) => all.includes(party));

function paperWrong(meeting: Meeting, party: Party): string | undefined {
  const first = meeting.papers.get(`${party} first`);
  const second = meeting.papers.get(`${party} second`);
  if (!first && !second && usedIn(meeting, party, ['paper']) === 0) return undefined;
  if (!first || !second) return 'paper-missing';
  return first.rows.join() === second.rows.join() ? undefined : 'paper-differs';
}
