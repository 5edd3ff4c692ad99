import { CallRefused } from '../../../src/client/errors';
import { readList } from '../../../src/pages/publicity/list/read-list';
import { wantedBy } from '../../../src/pages/publicity/list/wanted-by';
import { remarksOf } from '../../../src/pages/publicity/one/remarks-of';
import { readStory, sayDate, sayMoment, sayPlace } from '../../../src/pages/publicity/story-words';
import { unkeyed } from '../../../src/pages/publicity/blocks';
import { emptyDraft } from '../../../src/pages/publicity/write/draft';
import { fromEntry, fromIssue } from '../../../src/pages/publicity/write/from-origin';
import { opened, reviewOf } from '../../../src/pages/publicity/write/opened';
import { wrongIn } from '../../../src/pages/publicity/write/wrong-in';

test('a story is read title first, then piece by piece, with a stop after each', () => {
  const read = readStory('一棵坚果树', '飞勐村', [
    { kind: 'heading', text: '做法' },
    { kind: 'paragraph', text: '先试种十亩。\n' },
    { kind: 'figure', value: '320 亩', label: '坚果园面积' },
    { kind: 'quote', text: '信了', from: '岳老三' },
    { kind: 'photo', caption: '' },
    { kind: 'photo', caption: '收果' },
  ]);
  expect(read).toBe(
    '一棵坚果树。飞勐村。做法。先试种十亩。坚果园面积：320 亩。岳老三说：信了。照片：收果。',
  );
});

test('a block is named by its place and its first words, cut between letters', () => {
  expect(sayPlace({ kind: 'paragraph', text: '先试种' }, 1)).toBe('第 2 块“先试种”');
  expect(sayPlace({ kind: 'heading', text: '𠮷'.repeat(13) }, 0)).toBe(
    `第 1 块“${'𠮷'.repeat(12)}…”`,
  );
  expect(sayPlace({ kind: 'photo', caption: ' ' }, 2)).toBe('第 3 块');
});

test('days and hours are those of the county, not of Greenwich', () => {
  expect(sayDate('2026-11-17T16:00:00.000Z')).toBe('2026年11月18日');
  expect(sayDate('2026-11-17T15:59:59.999Z')).toBe('2026年11月17日');
  expect(sayMoment('2026-11-18T00:30:00.000Z')).toBe('2026年11月18日 08:30');
});

test('an address asks only for what makes sense', () => {
  expect(wantedBy({ division: '533123104', duty: 'industry', chosen: '1' })).toEqual({
    ...{ division: '533123104', duty: 'industry', chosen: true },
  });
  expect(wantedBy({ division: '53', duty: 'toString', chosen: '' })).toEqual({});
});

test('only fields that say something are remarks, in the order of the text', () => {
  expect(remarksOf({ whole: '短一点', 10: '写明单位', 2: ' ', 0: '换标题' })).toEqual([
    { block: 0, text: '换标题' },
    { block: 10, text: '写明单位' },
    { text: '短一点' },
  ]);
});

test('what is wrong with a person stands beside them, though not all were sent', () => {
  const refusal = { code: 'input-wrong' as never, message: '请写姓名。', field: 'people.0.until' };
  const wrong = wrongIn(new CallRefused({ ...refusal, facts: {} } as never));
  const person = (name: string) => ({
    ...{ name, pictures: [], way: 'spoken' as const, takenBy: '陈明远', until: '2026-01-01' },
  });
  const of = wrong.ofPerson([person(''), person('岳老三')]);
  expect([of('0.until'), of('1.until'), of('1.name'), of('1')]).toEqual([
    ...[undefined, '请写姓名。', undefined, '请写姓名。'],
  ]);
  expect(wrong.beside).toBe(true);
  expect(wrongIn(new Error('x')).beside).toBe(false);
});

test('a list is told by how many and each title', () => {
  const item = {
    ...{ story: 's', title: '坚果园', duty: 'industry' as const, dutyWords: '产业发展' },
    ...{ village: 'v', villageName: '飞勐村', townshipName: '太平镇', authorName: '陈明远' },
    ...{ publishedAt: '2026-11-18T00:00:00Z', excerpt: '', corrected: false },
  };
  expect(readList([item])).toBe('这里有 1 篇案例。飞勐村：坚果园。');
});

test('an 议题 brings its words and photos along, and nothing that is not there', () => {
  const issue = {
    ...{ what: '三组没有路灯', evidence: { text: '装了 12 盏', photos: [{ file: 'file:a' }] } },
  };
  const draft = fromIssue(issue as never);
  expect([draft.title, draft.duty]).toEqual(['三组没有路灯', '']);
  expect(unkeyed(draft.blocks)).toEqual([
    { kind: 'paragraph', text: '三组没有路灯' },
    { kind: 'paragraph', text: '装了 12 盏' },
    { kind: 'photo', picture: 'file:a', caption: '' },
  ]);
  expect(fromIssue({ what: '甲' } as never).blocks).toHaveLength(1);
});

test('an 议题 of many lines gives a title of one, cut between characters', () => {
  const titleOf = (what: string) => fromIssue({ what } as never).title;
  expect(titleOf(' 三组没有路灯\n老人\u2028不敢出门 ')).toBe('三组没有路灯 老人 不敢出门');
  expect(titleOf('路'.repeat(61))).toBe('路'.repeat(60));
  // Written in two halves, of which the 60th would be the first.
  expect(titleOf(`${'路'.repeat(59)}𠮷`)).toBe('路'.repeat(59));
  expect(titleOf(`${'路'.repeat(58)}𠮷灯`)).toBe(`${'路'.repeat(58)}𠮷`);
});

test('a log entry brings its kind of work; whose household was visited stays out', () => {
  const entry = {
    ...{ text: '修水管', kind: 'service', photos: [], additions: [{ text: '修好了', at: '' }] },
    visits: [{ household: '岳老三', outcome: '家里困难' }],
  };
  const draft = fromEntry(entry as never);
  expect(draft.duty).toBe('service');
  expect(JSON.stringify(draft)).not.toContain('岳老三');
  expect(unkeyed(draft.blocks)).toEqual([
    { kind: 'paragraph', text: '修水管' },
    { kind: 'paragraph', text: '修好了' },
  ]);
});

test('a phone goes on with what the server has not; else with what the server has', () => {
  const answer = {
    ...{ story: 's', edition: 3, title: '那边', duty: 'industry', blocks: [], people: [] },
  } as never;
  const kept = { draft: { ...emptyDraft, title: '这边' }, story: 's', edition: 2, dirty: true };
  const title = (one: ReturnType<typeof opened>) => one?.draft.title;
  expect(title(opened(kept, { answer, failed: false }))).toBe('这边');
  expect(title(opened({ ...kept, dirty: false }, { answer, failed: false }))).toBe('那边');
  expect(title(opened({ ...kept, dirty: false }, { answer: undefined, failed: true }))).toBe(
    '这边',
  );
  expect(opened({ ...kept, dirty: false }, { answer: undefined, failed: false })).toBeUndefined();
});

test('remarks are those of a hand-back that nothing was handed in after', () => {
  const step = (name: string, version: number) => ({
    ...{ step: name, stepWords: '', byName: '', at: '', version, remarks: [{ text: '改' }] },
  });
  const versions = [1, 2].map((number) => ({
    ...{ number, at: '', title: '', blocks: [], machine: 'pass' as const },
  }));
  const back = [step('submit', 1), step('hand-back', 1)];
  expect(reviewOf({ steps: back, versions })?.remarks).toEqual([{ text: '改' }]);
  expect(reviewOf({ steps: [...back, step('submit', 2)], versions })).toBeUndefined();
});
