import { View } from '@tarojs/components';
import type { Tone } from '../../../components/status-tag';
import { StatusTag } from '../../../components/status-tag';
import { Tap } from '../../../components/tap';
import type { TodayRow, groupByVillage } from './rows';

interface Props {
  readonly groups: ReturnType<typeof groupByVillage>;
  readonly onOpen: (village: string) => void;
}

function sayTile(inVillage: number, rows: readonly TodayRow[]): { tone: Tone; text: string } {
  if (inVillage > 0) return { tone: 'done', text: `${inVillage}/${rows.length} 在村` };
  const awaited = rows.some(({ mark }) => mark === 'not-reported');
  return awaited
    ? { tone: 'attention', text: '还没有人报到' }
    : { tone: 'plain', text: '今天没有人在村' };
}

/** Every village at a glance: those where nobody is yet stand out by sign and word. */
export function VillageTiles({ groups, onOpen }: Props) {
  return (
    <View className="village-tiles">
      {groups.map(({ village, name, township, rows, inVillage }) => (
        <Tap key={village} className="village-tile" onTap={() => onOpen(village)}>
          <View className="village-tile-name">{name}</View>
          <View className="village-tile-note">{township}</View>
          <StatusTag {...sayTile(inVillage, rows)} />
        </Tap>
      ))}
    </View>
  );
}
