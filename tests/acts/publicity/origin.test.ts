import type { Input } from '../../../src/contract/contract';
import type { Issue } from '../../../src/core/evaluation/issue';
import { issueId, issueRef } from '../../../src/core/evaluation/issue';
import { fileRef } from '../../../src/core/files/places';
import type { LogEntry } from '../../../src/core/log/log-entry';
import { logEntryId, logEntryRef } from '../../../src/core/log/places';
import { insert, keyOf } from '../../../src/core/records';
import {
  NEXT_VILLAGE,
  OTHER_VILLAGE,
  TENANT,
  TOWNSHIP,
  UNIT,
  VILLAGE,
} from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';
import type { StoryCounty } from './story-county';
import { openStoryCounty, textWith } from './story-county';

const AT = '2026-11-18T02:00:00.000Z';
type From = NonNullable<Input<'publicity.save'>['from']>;

const asEntry = (person: string): From => ({
  collection: 'logEntry',
  id: logEntryId(person, '2026-11-18', 1),
});
const asIssue = (village: string): From => ({ collection: 'issue', id: issueId(village, 1) });

/** What somebody did on a day, with a picture of the writer’s own. */
async function settleEntry(county: StoryCounty, person: string, village = VILLAGE) {
  const { id } = asEntry(person);
  const at = logEntryRef(TENANT, id);
  const attached = { to: keyOf(at), person, division: village, at: AT };
  const photo = await county.file(`day of ${person}`, { owner: person, attached });
  const entry: LogEntry = {
    ...{ person, name: `人${person}`, day: '2026-11-18', number: 1, village, township: TOWNSHIP },
    ...{ unit: UNIT, kind: 'industry', text: '嫁接坚果', photos: [photo], visits: [] },
    ...{ at: AT, additions: [] },
  };
  await county.store.commit([insert(at, entry)]);
  return photo;
}

/** A promise that was kept, with a picture of how. */
async function settleIssue(county: StoryCounty, village: string) {
  const at = issueRef(TENANT, asIssue(village).id);
  const attached = { to: keyOf(at), person: 'first', division: village, at: AT };
  const photo = await county.file(`lamp of ${village}`, { owner: 'first', attached });
  const by = { by: 'first', byName: '人first', at: AT };
  const issue: Issue = {
    ...{ village, township: TOWNSHIP, number: 1, kind: 'commitment', what: '装路灯' },
    ...{ answerer: { name: '人first' }, due: '2026-12-31', raisedAt: AT, state: 'done' },
    steps: [
      { step: 'raise', ...by },
      { step: 'done', ...by, remark: '装好了', on: '2026-11-18', photos: [photo] },
    ],
  };
  await county.store.commit([insert(at, issue)]);
  return photo;
}

const fileOf = async (county: StoryCounty, id: string) =>
  (await county.store.read({ file: fileRef(TENANT, id) })).file?.body;

describe.each(storesToTry())('a story that grows out of something, on %s', (_name, open) => {
  test('out of a day of work: the picture is shown by both, and left to the entry', async () => {
    const county = await openStoryCounty(await open());
    const photo = await settleEntry(county, 'writer');
    const text = { ...textWith(photo), from: asEntry('writer') };
    const { story } = await county.call('publicity.save', 'writer', text);
    const entry = `logEntry ${asEntry('writer').id}`;
    expect(await fileOf(county, photo)).toMatchObject({
      attached: { to: entry },
      also: { to: `story ${story}` },
    });
    await county.call('publicity.save', 'writer', { ...textWith(), story, edition: 1 });
    const left = await fileOf(county, photo);
    expect([left?.attached?.to, left?.also]).toEqual([entry, undefined]);
    // Put in again, it comes along again: the story still says what it grew out of.
    const again = { ...textWith(photo), story, edition: 2 };
    expect(await county.code('publicity.save', 'writer', again)).toBe('done');
  });

  test('out of an 议题 it is published with the picture of how it was done', async () => {
    const county = await openStoryCounty(await open());
    const photo = await settleIssue(county, VILLAGE);
    const text = { ...textWith(photo), from: asIssue(VILLAGE) };
    const { story, edition } = await county.call('publicity.save', 'writer', text);
    await county.call('publicity.submit', 'writer', { story, edition });
    await county.call('publicity.review', 'clerk', { story, version: 1, decision: 'pass' });
    await county.call('publicity.publish', 'county', { story, version: 1 });
    const { blocks } = await county.call('publicity.read', '', { story });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'photo']);
    expect((await fileOf(county, photo))?.also?.to).toBe(`story ${story}`);
  });
});

describe('what the writer may not see is no origin', () => {
  let county: StoryCounty;
  const save = async (from: From, picture?: string, writer = 'writer') => {
    const { refusal } = await county.answer('publicity.save', writer, {
      ...textWith(picture),
      from,
    });
    return refusal && [refusal.code, refusal.field];
  };
  beforeEach(async () => {
    county = await openStoryCounty();
  });

  test('a record that is not there', async () => {
    const unknown = ['story-origin-unknown', 'from'];
    expect(await save(asEntry('writer'))).toEqual(unknown);
    expect(await save(asIssue(VILLAGE))).toEqual(unknown);
  });

  test('the day of somebody of another village; that of one’s own village is the first secretary’s to tell', async () => {
    await settleEntry(county, 'near', NEXT_VILLAGE);
    const photo = await settleEntry(county, 'writer');
    expect(await save(asEntry('near'))).toEqual(['story-origin-unknown', 'from']);
    expect(await save(asEntry('writer'), undefined, 'near')).toEqual(['out-of-scope', undefined]);
    const text = { ...textWith(), village: NEXT_VILLAGE, from: asEntry('writer') };
    expect(await county.code('publicity.save', 'near', text)).toBe('story-origin-unknown');
    expect(await save(asEntry('writer'), photo, 'first')).toBeUndefined();
  });

  test('a picture of another record than the one it grows out of', async () => {
    const photo = await settleEntry(county, 'writer');
    await settleIssue(county, VILLAGE);
    const used = ['file-used', 'blocks.1.picture'];
    expect(await save(asIssue(VILLAGE), photo)).toEqual(used);
    // Of another village there is no 议题 to grow out of.
    await settleIssue(county, OTHER_VILLAGE);
    expect(await save(asIssue(OTHER_VILLAGE))).toEqual(['story-origin-unknown', 'from']);
  });
});
