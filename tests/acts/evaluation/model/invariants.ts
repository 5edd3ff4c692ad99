import { isDeepStrictEqual } from 'node:util';
import type { AssemblyState } from '../../../../src/core/evaluation/assembly';
import type { Party } from '../../../../src/core/evaluation/party';
import type { PartyResult } from '../../../../src/core/evaluation/result';
import type { RatingOption } from '../../../../src/core/policy/kinds/evaluation-words';
import type { Meeting } from './meeting';
import { asked, means, partiesAsked, rowsOf, SMALLEST, usedIn } from './meeting';
import type { World } from './world';

const order: readonly AssemblyState[] = ['planned', 'open', 'closing', 'counted', 'published'];

/** Says what differs, and costs next to nothing where nothing does: it is asked a million times. */
function same(seen: unknown, known: unknown): void {
  if (!isDeepStrictEqual(seen, known)) expect(seen).toEqual(known);
}

/** What may not change any more: read before a step, held after it. */
export function markOf({ all }: World) {
  return {
    assemblies: new Map(all('assembly').map(({ id, body }) => [id, body])),
    used: new Map(all('rollLine').flatMap(({ id, body }) => (body.used ? [[id, body.used]] : []))),
    results: new Map(all('evaluationResult').map(({ id, body }) => [id, body])),
  };
}

/** No step back, nothing forgotten, no right used twice, no result counted anew. */
export function holdPast(world: World, before: ReturnType<typeof markOf>): void {
  const now = markOf(world);
  for (const [id, was] of before.assemblies) {
    const is = now.assemblies.get(id);
    const by = order.indexOf(is?.state ?? 'planned') - order.indexOf(was.state);
    if (is === was) continue;
    same(by === 0 || by === 1, true);
    same(is?.steps.slice(0, was.steps.length), was.steps);
    same([is?.code, is?.boxKey, is?.fingerprint], [was.code, was.boxKey, was.fingerprint]);
    if (was.state !== 'planned') same(is?.subjects, was.subjects);
    for (const [party, way] of Object.entries(was.ways)) {
      same(is?.ways[party as Party], way);
    }
  }
  for (const [line, used] of before.used) same(now.used.get(line), used);
  for (const [id, was] of before.results) {
    const is = now.results.get(id);
    if (is === was) continue;
    const { publishedAt, ...published } = is ?? was;
    same(published, { ...was, view: 'published' });
    same(publishedAt === undefined, false);
  }
}

/** The records are what the sheet of paper says, and never more ballots than rights. */
export function holdNow(world: World): void {
  const { all, model } = world;
  const assemblies = all('assembly');
  same(
    assemblies.map(({ id }) => id),
    model.meetings.map(({ id }) => id),
  );
  for (const meeting of model.meetings) {
    const body = assemblies.find(({ id }) => id === meeting.id)?.body;
    const { state, day, lastDay, ways, slips, made } = meeting;
    same(
      [body?.state, body?.day, body?.lastDay, body?.ways, body?.lines, body?.slips],
      [state, day, lastDay, ways, made, slips.length],
    );
    same(body?.closingAt && Date.parse(body.closingAt), meeting.closingAt);
    holdRoll(meeting, world);
    holdBox(meeting, world);
    holdResult(meeting, world);
  }
}

function holdRoll(meeting: Meeting, { all }: World): void {
  const lines = all('rollLine').filter(({ body }) => body.assembly === meeting.id);
  const seen = lines.map(({ id, body }) => [id, body.party, body.used?.means, body.used?.blinded]);
  const known = meeting.lines.map(({ id, party, used, blinded }) => [id, party, used, blinded]);
  same(seen, known);
  const people = lines.flatMap(({ body }) => body.person ?? []);
  same(new Set(people).size, people.length);
  const slips = all('slip').filter(({ body }) => body.assembly === meeting.id);
  const handed = slips.flatMap(({ body }) => body.line ?? []);
  same(new Set(handed).size, handed.length);
  const pairs = slips.map(({ body: { serial, line } }) => `${serial} ${line ?? ''}`);
  same(pairs.sort(), meeting.slips.map((s) => `${s.serial} ${s.line ?? ''}`).sort());
}

function holdBox(meeting: Meeting, { all, model }: World): void {
  const box = all('ballot').filter(({ body }) => body.assembly === meeting.id);
  same(box.length, meeting.box.length);
  for (const party of partiesAsked) {
    const ballots = box.filter(({ body }) => body.party === party).length;
    const rights = usedIn(meeting, party, ['phone', 'slip', 'tablet']);
    const tokens = model.held.filter((each) => each.meeting === meeting && each.party === party);
    same(tokens.length, rights);
    same(ballots <= rights, true);
  }
  const papers = all('paperEntry').filter(({ body }) => body.assembly === meeting.id);
  same(
    papers.map(({ body }) => `${body.party} ${body.turn}`).sort(),
    [...meeting.papers.keys()].sort(),
  );
  const signed = all('signedRating').filter(({ body }) => body.assembly === meeting.id);
  same(signed.length, meeting.signed);
  for (const { body } of signed) same(body.ratings.length, asked[body.party].length);
}

/** Written by counting and not before; only numbers that were cast, and none of a party on itself. */
function holdResult(meeting: Meeting, { all }: World): void {
  const result = all('evaluationResult').find(({ body }) => body.assembly === meeting.id)?.body;
  const counted = order.indexOf(meeting.state) >= order.indexOf('counted');
  same(result !== undefined, counted);
  if (!result) return;
  same(result.view, meeting.state === 'published' ? 'published' : 'hidden');
  same(
    result.standings.some(({ standing }) => standing === 'below'),
    meeting.below,
  );
  for (const party of result.parties) {
    const used = Object.fromEntries(means.map((by) => [by, usedIn(meeting, party.party, [by])]));
    same(party.used, used);
    same(party.way, meeting.ways[party.party]);
    const rights = usedIn(meeting, party.party);
    same(party.ballots + party.void <= rights, true);
    const subjects = party.questions.map(({ subject }) => subject);
    same(subjects, party.way === 'secret' ? asked[party.party] : []);
    if (party.way === 'secret' && !meeting.emptied) holdNumbers(party, meeting);
  }
}

function holdNumbers(result: PartyResult, meeting: Meeting): void {
  const rows = rowsOf(meeting, result.party);
  same(result.ballots, rows.length);
  const spoilt = meeting.box.filter((each) => each.party === result.party && !each.ratings);
  same(result.void, spoilt.length);
  result.questions.forEach(({ counts, withheld }, index) => {
    same(counts === undefined, withheld !== undefined);
    if (rows.length < SMALLEST) same(withheld, 'too-few');
    for (const [option, count] of Object.entries(counts ?? {})) {
      same(count, rows.filter((row) => row[index] === (option as RatingOption)).length);
    }
  });
}
