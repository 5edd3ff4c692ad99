import type { Means } from '../../../../src/core/evaluation/roll-line';
import type { Days } from './days-ago';
import type { Said } from './say';
import { raise, talk } from './say';
import type { Hall } from './hall';
import { linesAt } from './hall';
import { fillRoll, giveSlips, openAssembly, planAssembly } from './set-up';
import type { Liking } from './vote';
import { vote } from './vote';

const liking: Liking = {
  cadres: { good: 48, fair: 28, middling: 14, poor: 4, unknown: 6 },
  'village-cadres': { good: 30, fair: 32, middling: 22, poor: 10, unknown: 6 },
  villagers: { good: 34, fair: 34, middling: 22, poor: 4, unknown: 6 },
};

/** Who has voted so far, in the order of the roll; the others are a visitor's. */
const early: Readonly<Record<string, readonly (Means | undefined)[]>> = {
  villagers: ['slip', 'slip', 'tablet', 'paper', 'slip', 'tablet', 'paper', undefined, 'slip'],
  'village-cadres': ['slip', undefined, 'tablet', 'slip'],
};

/** 模恒村: open today, some have voted; 岳老三, whom a visitor can be, has not. */
export function holdOpen(hall: Hall, days: Days): void {
  const planned = { day: days.today, place: '村委会院坝' };
  const id = planAssembly(hall, planned, days.ago(3, 930));
  fillRoll(hall, id, { villagers: 26, leaders: 9, away: 3 });
  const means = meansByLine(hall, id);
  const away = linesAt(hall, id).filter(({ body }) => body.away);
  giveSlips(hall, id, 40, [
    ...[...means].flatMap(([line, used]) => (used === 'slip' ? [line] : [])),
    // Somebody who works elsewhere was sent theirs the day before.
    ...away.slice(0, 1).map((line) => line.id),
  ]);
  const opened = days.ago(0, 570);
  openAssembly(hall, id, opened);
  vote(hall, id, {
    liking,
    comments: ['路灯什么时候装', '', '多开几次这样的会'],
    meansOf: (line) => means.get(line.id),
  });
  talk(hall, id, talksOf(hall), opened.at);
  const what = '坚果收购价贴出来太晚';
  const promised = { kind: 'problem', turn: 'villagers', what, answerer: hall.first } as const;
  raise(hall, id, { ...promised, due: days.ahead(20) }, opened.at);
}

/** Those of the roster vote by phones of their own, all but the 村党组织书记. */
function meansByLine(hall: Hall, id: string): ReadonlyMap<string, Means> {
  const [, ...officials] = hall.officials.map(({ person }) => person);
  const lines = linesAt(hall, id);
  const pairs = Object.entries(early).flatMap(([party, means]) =>
    lines
      .filter(({ body }) => body.party === party && !body.person)
      .map((line, place) => [line.id, means[place]] as const),
  );
  const bound = lines.filter(({ body: { person } }) => person && officials.includes(person));
  return new Map([
    ...pairs.flatMap(([line, means]) => (means ? [[line, means] as const] : [])),
    ...bound.map(({ id: line }) => [line, 'phone'] as const),
  ]);
}

const talksOf = ({ first, officials }: Hall): readonly Said[] => [
  [
    'cadres',
    first.name,
    '一、引来一家坚果收购点。\n二、饮水管换了 800 米。\n三、二组的路还没有修完。',
  ],
  [
    'village-cadres',
    officials[0]?.name ?? '村党组织书记',
    '一、账目每月 5 日公开。\n二、垃圾车一周来两次。',
  ],
  ['villagers', '村民代表', '水通了，方便多了。希望收购价早一点贴出来。'],
];
