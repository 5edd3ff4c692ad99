import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { sayDay } from '../../../components/say-day';
import { StatusTag } from '../../../components/status-tag';
import { sayNumber, toneOf } from '../run-words';
import type { VillageRow } from './village-rows';

interface Props {
  readonly row: VillageRow;
  readonly quarter: string;
  readonly mayPlan: boolean;
}

/** On a PC, beside the list: where the village stands, and the way on. */
export function VillageDetail({ row: { village, latest, earlier }, quarter, mayPlan }: Props) {
  if (!latest) {
    return (
      <View>
        <View className="field">这个季度还没有安排评议会。</View>
        {mayPlan && (
          <Button text="安排评议会" onTap={() => goTo('evaluation-plan', { village, quarter })} />
        )}
      </View>
    );
  }
  return (
    <View>
      <StatusTag tone={toneOf(latest.state)} text={latest.stateWords} />
      <View className="field">
        {sayDay(latest.day)}，{latest.place}。最晚投到 {sayDay(latest.lastDay)}。
      </View>
      <Button
        text={`打开这场${sayNumber(latest.number)}`}
        onTap={() => goTo('evaluation-run', { assembly: latest.assembly })}
      />
      {earlier.map((one) => (
        <Cell
          key={one.assembly}
          title={`${sayDay(one.day)}的${sayNumber(one.number)}`}
          note={one.stateWords}
          onTap={() => goTo('evaluation-run', { assembly: one.assembly })}
        />
      ))}
    </View>
  );
}
