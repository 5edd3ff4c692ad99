import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import type { IconName } from '../../../components/icon';
import type { Destination } from '../../../components/go-to';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import type { ShownAssembly } from '../run-words';

type Way = readonly [IconName, Destination, string, string];

const wall: Way = ['key', 'evaluation-wall', '会场的码', '放在墙上或屏幕上，大家扫码评议'];
const talks: Way = [
  'book',
  'evaluation-talks',
  '各方发言和上次的议题',
  '谁讲了什么，上次答应的办得怎样',
];
const plan: Way = ['pen', 'evaluation-plan', '改日期或地点', ''];
const roll: Way = ['people', 'evaluation-roll', '名单', '会场上来了人，在这里加'];
const slips: Way = ['print', 'evaluation-slips', '再做一批票条', ''];

const comments: Way = ['pen', 'evaluation-comments', '看意见', '看过的才公布'];

const waysIn: Readonly<Record<ShownAssembly['state'], readonly Way[]>> = {
  planned: [wall, talks, plan],
  open: [wall, roll, slips, talks],
  closing: [talks],
  counted: [comments, talks],
  published: [comments, talks],
};

/** Other pages of the same assembly. */
export function WaysOn({ shown: { assembly, state, can } }: { shown: ShownAssembly }) {
  const asked = new Map<Way, (typeof can)[number]>([
    [plan, 'replan'],
    [comments, 'read-comments'],
  ]);
  const ways = waysIn[state].filter((way) => {
    const deed = asked.get(way);
    return !deed || can.includes(deed);
  });
  return (
    <Section title="这场评议会" bare>
      <View className="cells">
        {ways.map(([icon, to, title, note]) => (
          <Cell
            key={to}
            icon={icon}
            title={title}
            note={note || undefined}
            onTap={() => goTo(to, { assembly })}
          />
        ))}
      </View>
    </Section>
  );
}
