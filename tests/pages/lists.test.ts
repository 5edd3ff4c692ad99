import { choosePeople, townshipsOf } from '../../src/pages/roster/people/choose-people';
import type { Person } from '../../src/pages/roster/people/people-view';
import type { VillageSheet } from '../../src/pages/attendance/sheets/villages';
import {
  forwardStep,
  inOrder,
  needsMe,
  stepsOpen,
} from '../../src/pages/attendance/sheets/villages';

const person = (name: string, township: string, bound: boolean): Person => ({
  ...{ person: name, name, township, bound, roles: [] },
  townshipName: township === '533123104' ? '弄璋镇' : '',
});
const people = [
  person('杨秀兰', '533123104', true),
  person('杨敏', '533123', false),
  person('李国强', '533123104', false),
];
const all = { name: '', township: '', bound: '' };
const namesOf = (filter: Partial<typeof all>) =>
  choosePeople(people, { ...all, ...filter }).map(({ name }) => name);

test('people are found by part of a name, by township and by binding', () => {
  expect(namesOf({})).toHaveLength(3);
  expect(namesOf({ name: ' 杨 ' })).toEqual(['杨秀兰', '杨敏']);
  expect(namesOf({ name: '杨', township: '533123104' })).toEqual(['杨秀兰']);
  expect(namesOf({ township: '533123104', bound: 'no' })).toEqual(['李国强']);
});

test('townships are those of the people, each once, with a name for what is above them', () => {
  expect(townshipsOf(people)).toEqual([
    { value: '533123', text: '县里和上级' },
    { value: '533123104', text: '弄璋镇' },
  ]);
});

const late = {
  ...{ cadre: 'p', name: '李一', day: '2026-10-13', at: '', reason: '' },
  ...{ now: 'not-reported' as const, becomes: 'in-village' as const },
};
const sheet = (village: string, over: Partial<VillageSheet>): VillageSheet => ({
  ...{ village, villageName: '', townshipName: '', state: 'signed', can: [], attention: [] },
  ...{ steps: [], rows: [], openCorrections: [] },
  ...over,
});

test('a late report waits for those who may settle it, not for those who only see it', () => {
  expect(needsMe(sheet('a', { openCorrections: [late], can: ['correct'] }))).toBe(true);
  expect(needsMe(sheet('a', { openCorrections: [late], can: ['send-back'] }))).toBe(false);
  expect(needsMe(sheet('a', { can: ['correct', 'send-back'] }))).toBe(false);
});

test('correcting is no step of the month', () => {
  const confirmed = sheet('a', { can: ['confirm', 'send-back', 'correct'] });
  expect(stepsOpen(confirmed)).toEqual(['confirm', 'send-back']);
  expect(forwardStep(sheet('a', { can: ['correct'] }))).toBeUndefined();
});

test('what is mine and in trouble comes first', () => {
  const order = inOrder([
    sheet('a', {}),
    sheet('b', { can: ['confirm'] }),
    sheet('c', { openCorrections: [late], can: ['correct'] }),
  ]);
  expect(order.map(({ village }) => village)).toEqual(['c', 'b', 'a']);
});
