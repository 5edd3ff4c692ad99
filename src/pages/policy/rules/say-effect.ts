import { sayMonth } from '../../../components/say-day';
import type { Output } from '../../../contract/contract';

type Seen = Output<'policy.dryRun'>;
type Figures = Seen['changes'][number]['before'];
type Effect = Pick<Seen, 'reach' | 'months' | 'total' | 'nowShort' | 'nowEnough'>;

/** What a dry run came to, before the list of whom it touches. */
export function sayEffect({ reach, months, total, ...turned }: Effect, governs: string): string {
  if (reach === 'said-only') return '系统还没有哪项功能按这一项办，改后只影响规则页上的说明。';
  if (reach === 'not-tried') {
    return `${governs.replace(/。$/, '')}。这一项不能用过去的记录试算：从这天起按新值办，以前办的不变。`;
  }
  const span = `${sayMonth(months[0] ?? '')}到${sayMonth(months.at(-1) ?? '')}`;
  const what = results[reach];
  if (total === 0) return `用${span}的记录试算，没有${what}会变。`;
  const found = `用${span}的记录试算，有 ${total} 条结果会变`;
  return `${[found, ...sayTurned(turned)].join('，')}。过去的结果不会真的改动。`;
}

const results = {
  figures: '人的结果',
  routes: '请假的审批',
  rests: '轮休',
  strikes: '查实不在岗的处置建议',
  rankings: '末位名单',
} as const;

function sayTurned({ nowShort, nowEnough }: Pick<Effect, 'nowShort' | 'nowEnough'>): string[] {
  return [
    ...(nowShort > 0 ? [`${nowShort} 条原来够、改后不够`] : []),
    ...(nowEnough > 0 ? [`${nowEnough} 条原来不够、改后够`] : []),
  ];
}

export function sayFigures({ counted, target, short }: Figures): string {
  if (target === undefined) return `${counted} 天`;
  return `${counted}/${target} 天${short ? `，差 ${short} 天` : ''}`;
}
