import { instantOf } from '../../../../src/core/calendar/day';
import { holdVoting } from './hold-voting';
import type { Days } from './days-ago';
import { closeAndCount, publish } from './end';
import { raise } from './say';
import type { Hall } from './hall';
import { planAssembly } from './set-up';
import type { Liking } from './vote';

/** The village's own cadres far below what the county asks for. */
const liking: Liking = {
  cadres: { good: 44, fair: 32, middling: 14, poor: 4, unknown: 6 },
  'village-cadres': { good: 10, fair: 18, middling: 40, poor: 26, unknown: 6 },
  villagers: { good: 50, fair: 36, middling: 8, poor: 0, unknown: 6 },
};

/** Published below the threshold: what is put right is written down, and a day for the re-test is set. */
export function holdBelow(hall: Hall, days: Days): void {
  const comments = ['账目好几个月没有公开', '低保怎么评的不清楚', '开会少'];
  const { id, end } = holdVoting(hall, days, { ago: 12, liking, comments });
  closeAndCount(hall, id, end);
  const after = instantOf(Date.parse(end) + 5 * 60_000);
  publish(hall, id, after);
  const secretary = hall.officials[0] ?? { name: '村党组织书记' };
  raise(
    hall,
    id,
    {
      ...{ kind: 'put-right', subject: 'village-cadres', what: '账目公开不及时' },
      plan: '每月 5 日前在公示栏公开上月账目，村务监督委员会签字',
      answerer: secretary,
      due: days.ahead(12),
    },
    after,
  );
  raise(
    hall,
    id,
    {
      ...{ kind: 'problem', turn: 'villagers', what: '低保评议的名单没有贴' },
      answerer: secretary,
      due: days.ahead(5),
    },
    after,
  );
  const planned = { day: days.ahead(16), place: '村委会会议室', retestOf: id };
  planAssembly(hall, planned, days.ago(6, 600));
}
