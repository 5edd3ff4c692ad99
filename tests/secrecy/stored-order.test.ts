import { makeKeyedHash } from '../../cloudfunctions/_backend/hosts/keyed-hash';
import { aboutBallot, boxKeysOf } from '../../src/core/evaluation/ballot-keys';
import { writeBallot } from '../../src/core/evaluation/ballot-text';
import { openBallot } from '../../src/core/evaluation/seal';
import type { Booty, Guesses } from './attacker';
import { bootyOf, features, guessBy } from './attacker';
import { chanceOfMatches } from './chance-of-matches';
import type { Evening, Voter } from './evening';
import { QUESTIONS, SECRET, runEvening } from './evening';
import { options } from './options';
import type { Sequence } from './order-by';
import { byLog, byMinute, byPage } from './order-by';
import type { Dump, Files, SeenRow, WatchedFolder } from './watched-folder';
import { openWatchedFolder } from './watched-folder';

/** SECRECY_VOTERS=500 for the long run. */
const people = Number(process.env.SECRECY_VOTERS ?? 40);
jest.setTimeout(300_000 + people * 1000);

/** Further than this from chance is a leak. */
const DEVIATIONS = 3;

let folder: WatchedFolder;
let evening: Evening;
let booty: Booty;
let sequences: Readonly<Record<string, Sequence>>;
const dumps: Dump[] = [];
const files: Record<string, Files> = {};

beforeAll(async () => {
  folder = await openWatchedFolder();
  evening = await runEvening(folder.store, { people, perMinute: 5 }, async (moment) => {
    dumps.push(await folder.dump(moment));
    // The log only grows: its copies of every minute would say no more than the last.
    if (moment === 'closing' || moment === 'published') files[moment] = await folder.files();
  });
  const seen = byMinute(dumps);
  const { log = Buffer.alloc(0), tables = [] } = files['published'] ?? {};
  sequences = {
    'copies of every minute': seen,
    'the write-ahead log': byLog(log, seen),
    'the files of the tables': inTables(tables, seen),
  };
  booty = bootyOf(dumps);
});
afterAll(() => folder.close());

/** Of all files the ones that hold the rows, not their indexes, which lie in the order of the ids. */
function inTables(tables: readonly Buffer[], seen: Sequence): Sequence {
  const all = tables.map((file) => byPage(file, seen));
  const most = (of: (each: Sequence) => readonly string[]) =>
    all
      .map(of)
      .filter((ids) => ids.some((id, i) => id < (ids[i - 1] ?? '')))
      .reduce((one, other) => (other.length > one.length ? other : one), []);
  return { lines: most(({ lines }) => lines), ballots: most(({ ballots }) => ballots) };
}

const known = (envelopes: (ballot: SeenRow) => string): Booty => ({
  ...booty,
  ballots: new Map(
    [...booty.ballots].map(([id, ballot]) => [
      id,
      { ...ballot, body: { ...(ballot.body as object), envelope: envelopes(ballot) } },
    ]),
  ),
});

/** The ballots as they would lie there unsealed, which takes the secret. */
function opened({ body }: SeenRow): string {
  const keys = boxKeysOf(makeKeyedHash(SECRET), evening.assembly);
  const { envelope } = body as { envelope: string };
  const bytes = openBallot(envelope, keys, aboutBallot(evening.assembly, 'villagers'));
  return Buffer.from(bytes ?? []).toString('hex');
}

/** Envelopes only as long as what is in them. */
const notFilledUp = (ballot: SeenRow) =>
  (ballot.body as { envelope: string }).envelope.slice(0, 64 + opened(ballot).length);

function everyGuess(stolen: Booty): [how: string, Guesses][] {
  return Object.entries(sequences).flatMap(([order, sequence]) =>
    Object.entries(features).flatMap(([name, feature]) =>
      [false, true].map((backwards): [string, Guesses] => [
        `${order}, ${name}${backwards ? ' backwards' : ''}`,
        guessBy(sequence, { feature, backwards }, stolen),
      ]),
    ),
  );
}

const rated = (question: number) => evening.voters.map(({ ratings }) => ratings[question] ?? '');

/** Matches over all questions, and how many deviations that is from chance. */
function ratingsMatched(guesses: Guesses): { matches: number; beyond: number } {
  const each = Array.from({ length: QUESTIONS }, (_, question) => {
    const dealt = evening.voters.map(({ line }) => guesses.get(line)?.ratings?.[question] ?? '');
    const truth = rated(question);
    const matches = truth.filter((option, i) => option === dealt[i]).length;
    return { matches, ...chanceOfMatches(truth, dealt) };
  });
  const sum = (of: (one: (typeof each)[number]) => number) =>
    each.reduce((all, one) => all + of(one), 0);
  const matches = sum((one) => one.matches);
  const deviation = Math.sqrt(sum((one) => one.deviation ** 2));
  return { matches, beyond: (matches - sum((one) => one.mean)) / deviation };
}

/** Dealt by chance one comment finds its writer, with a deviation of one. */
function commentsMatched(guesses: Guesses): number {
  const wrote = ({ line, comment }: Voter) => comment && guesses.get(line)?.comment === comment;
  return evening.voters.filter(wrote).length;
}

test('whoever copies everything sees in which order rights were used and ballots came', () => {
  // So much the order does tell, and nobody says otherwise: that is why ballots come sealed.
  const inTurn = evening.voters.map(({ line }) => line);
  const copied = byMinute(dumps);
  expect(copied.lines).toEqual(inTurn);
  expect(copied.ballots).toHaveLength(people);
});

test('given the secret, the same attacker has everybody’s ratings and comments', () => {
  const [, guesses] = everyGuess(known(opened))[0] ?? [];
  if (!guesses) throw new Error('no guess');
  expect(ratingsMatched(guesses).matches).toBe(people * QUESTIONS);
  expect(commentsMatched(guesses)).toBe(evening.voters.filter(({ comment }) => comment).length);
});

test('without it, no order and no feature of a ballot matches ratings better than chance', () => {
  for (const [how, guesses] of everyGuess(booty)) {
    const { beyond } = ratingsMatched(guesses);
    expect([how, beyond <= DEVIATIONS]).toEqual([how, true]);
  }
});

test('nor comments: envelopes as long as their comment would give their writers away', () => {
  const most = 1 + DEVIATIONS;
  for (const [how, guesses] of everyGuess(booty)) {
    expect([how, commentsMatched(guesses) <= most]).toEqual([how, true]);
  }
  const leaks = everyGuess(known(notFilledUp)).map(([, guesses]) => commentsMatched(guesses));
  expect(Math.max(...leaks)).toBeGreaterThan(2 * most);
});

test('no copy, file or log holds a ballot’s text or a comment before the box is opened', () => {
  const plain = evening.voters.flatMap((voter) => [
    ...(voter.comment ? [voter.comment, escaped(voter)] : []),
    Buffer.from(writeBallot(voter)).toString('hex'),
  ]);
  const { tables = [], log = Buffer.alloc(0) } = files['closing'] ?? {};
  const disk = Buffer.concat([...tables, log]);
  const stored = JSON.stringify(dumps.filter(({ moment }) => !isAfter(moment)));
  for (const text of plain) {
    expect([text, disk.includes(text), stored.includes(text)]).toEqual([text, false, false]);
  }
  // The search finds what is there: the sealed ballots are, and afterwards the comments.
  for (const id of booty.ballots.keys()) expect(disk.includes(id)).toBe(true);
  const { comment } = evening.voters.find((voter) => voter.comment) ?? { comment: '' };
  expect(JSON.stringify(dumps.at(-1)).includes(comment)).toBe(true);
});

const escaped = (voter: Voter) => Buffer.from(writeBallot(voter)).toString('latin1');
const isAfter = (moment: string) => ['counted', 'emptied', 'published'].includes(moment);

test('once counted and emptied no ballot is stored, and only sums of ratings stay', () => {
  const emptied = dumps.filter(({ moment }) => ['emptied', 'published'].includes(moment));
  expect(emptied.map(({ rows }) => rows['ballot'])).toEqual([[], []]);
  const optionWord = new RegExp(`"(${options.join('|')})"`);
  const naming = Object.entries(emptied.at(-1)?.rows ?? {}).flatMap(([collection, rows]) =>
    rows
      .map(({ body }) => ({ collection, text: JSON.stringify(body) }))
      .filter(({ text }) => optionWord.test(text)),
  );
  // The form of the round, the result, and the act that published it, with what it was before.
  const collections = [...new Set(naming.map(({ collection }) => collection))].sort();
  expect(collections).toEqual(['act', 'evaluationResult', 'round']);
  for (const { text } of naming) expect(text).not.toMatch(/line:/);
});

test('until it is counted, nothing stored changes with what is chosen but the ballots', () => {
  const before = dumps.filter(({ moment }) => !isAfter(moment));
  const changing = new Set(
    before
      .slice(1)
      .flatMap(({ rows }, i) =>
        Object.keys(rows).filter(
          (name) => JSON.stringify(rows[name]) !== JSON.stringify(before[i]?.rows[name]),
        ),
      ),
  );
  expect([...changing].sort()).toEqual(['act', 'assembly', 'ballot', 'rollLine']);
  const lines = JSON.stringify(before.map(({ rows }) => rows['rollLine']));
  for (const id of booty.ballots.keys()) expect(lines.includes(id.slice(-64))).toBe(false);
  // Acts and the assembly change when it is closed, and with no vote.
  const voting = before.filter(({ moment }) => moment.startsWith('minute'));
  for (const { rows } of voting) {
    expect(rows['act']).toEqual(voting[0]?.rows['act']);
    expect(rows['assembly']).toEqual(voting[0]?.rows['assembly']);
  }
});
