import type { CloudCost } from './cloud-cost';
import { QUESTION_MS, measureCloudCosts } from './cloud-cost';

/** How often each thing is done in a month, by a county and by a province. */
const months: readonly (readonly [name: string, times: Readonly<Record<string, number>>])[] = [
  [
    '一个县：300 名驻村干部、109 个村、60,000 名村民每季度投一次票',
    {
      打开首页: 300 * 22 * 2,
      报到一次: 300 * 22,
      投一张票: 60_000 / 3,
      '一个村的月底（汇总、签字、确认）': 109,
      定时任务跑一轮: 60 * 24 * 30,
    },
  ],
  [
    '一个省（130 个县各自部署）：50,000 名驻村干部、18,000 个村、1,000 万名村民每季度投一次票',
    {
      打开首页: 50_000 * 22 * 2,
      报到一次: 50_000 * 22,
      投一张票: 10_000_000 / 3,
      '一个村的月底（汇总、签字、确认）': 18_000,
      定时任务跑一轮: 60 * 24 * 30 * 130,
    },
  ],
];

const columns = ['云函数调用', '文档读', '文档写', '资源使用量（GB·秒）'] as const;

/** Prints what running on the cloud uses, as a page of the deployment guide holds it. */
async function print(): Promise<void> {
  const costs = await measureCloudCosts();
  console.log(`每件事（每次数据库往返按 ${QUESTION_MS} 毫秒计）\n`);
  console.log(table(['', ...columns], costs.map(rowOf)));
  for (const [name, times] of months) {
    const total = costs.reduce(
      (sum, cost) => sum.map((value, i) => value + figuresOf(cost)[i]! * (times[cost.name] ?? 0)),
      [0, 0, 0, 0],
    );
    console.log(
      `\n${name}，一个月：${columns.map((column, i) => `${column} ${whole(total[i]!)}`).join('，')}。`,
    );
  }
}

const figuresOf = ({ calls, reads, writes, gbSeconds }: CloudCost): number[] => [
  calls,
  reads,
  writes,
  gbSeconds,
];

function rowOf(cost: CloudCost): string[] {
  return [cost.name, ...figuresOf(cost).map((value) => String(Number(value.toFixed(3))))];
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

print().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
