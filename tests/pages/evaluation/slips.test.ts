import { namesIn } from '../../../src/pages/evaluation/roll/names-in';
import { nextSerial } from '../../../src/pages/evaluation/run/next-serial';
import type { RollLine, ShownAssembly } from '../../../src/pages/evaluation/run-words';
import { slipsWanted } from '../../../src/pages/evaluation/slips/slips-wanted';

const line = (slip?: string): RollLine => ({
  ...{ line: `line:${slip ?? ''}`, name: '王大爷', party: 'villagers', onRoster: false },
  ...{ away: false, ...(slip ? { slip } : {}) },
});

test('the slip on top of the pile is the one after the last handed out', () => {
  expect(nextSerial([], 3)).toBe('001');
  expect(nextSerial([line('001'), line()], 3)).toBe('002');
  expect(nextSerial([line('002')], 3)).toBe('003');
});

test('at the end of the pile come those that were skipped, then none', () => {
  expect(nextSerial([line('003')], 3)).toBe('001');
  expect(nextSerial([line('001'), line('002'), line('003')], 3)).toBeUndefined();
  expect(nextSerial([], 0)).toBeUndefined();
});

const party = (onRoll: number, way?: 'secret' | 'signed') => ({
  ...{ party: 'villagers' as const, partyName: '村群众', onRoll, away: 0 },
  used: { phone: 0, slip: 0, tablet: 0, paper: 0, signed: 0 },
  ...(way ? { way } : {}),
});
const shown = (parties: ReturnType<typeof party>[], printed: number) =>
  ({ parties, slips: { printed, handed: 0 } }) as unknown as ShownAssembly;

test('slips for whoever votes in secret and five to spare, less those there are', () => {
  expect(slipsWanted(shown([party(12), party(3)], 0))).toBe(20);
  expect(slipsWanted(shown([party(12, 'secret'), party(3, 'signed')], 10))).toBe(7);
  expect(slipsWanted(shown([party(12)], 40))).toBe(1);
});

test('names are parted by lines, blanks and commas, each once', () => {
  expect(namesIn(' 岳老三\n岳老四、李大妈，李大妈;王强\t')).toEqual([
    ...['岳老三', '岳老四', '李大妈', '王强'],
  ]);
  expect(namesIn(' \n')).toEqual([]);
});
