import { View } from '@tarojs/components';
import { StatusTag } from '../../../components/status-tag';
import { Tap } from '../../../components/tap';
import type { groupByVillage } from './rows';

interface Props {
  readonly groups: ReturnType<typeof groupByVillage>;
  readonly onOpen: (village: string) => void;
}

/** Every village at a glance: those where nobody is yet stand out by sign and word. */
export function VillageTiles({ groups, onOpen }: Props) {
  return (
    <View className="village-tiles">
      {groups.map(({ village, name, township, rows, inVillage }) => (
        <Tap key={village} className="village-tile" onTap={() => onOpen(village)}>
          <View className="village-tile-name">{name}</View>
          <View className="village-tile-note">{township}</View>
          <StatusTag
            tone={inVillage > 0 ? 'done' : 'attention'}
            text={inVillage > 0 ? `${inVillage}/${rows.length} 在村` : '还没有人报到'}
          />
        </Tap>
      ))}
    </View>
  );
}
