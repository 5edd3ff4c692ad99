import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { parties } from '../../../core/policy/kinds/evaluation-words';
import { allParties } from '../../../core/evaluation/party';
import { AddNames } from './add-names';
import { RollLines } from './roll-lines';
import { Suggested } from './suggested';
import '../evaluation.css';

export type Roll = Output<'evaluation.roll'>;

export interface RollProps {
  readonly roll: Roll;
  readonly onDone: () => void;
}

export function RollView({ roll, onDone }: RollProps) {
  const { assembly, villageName, lines, state } = roll;
  const mayAdd = state === 'planned' || state === 'open';
  return (
    <View>
      <View className="lead">
        {villageName}：{lines.length > 0 ? `名单上 ${lines.length} 人` : '名单还是空的'}
      </View>
      {lines.length > 0 && <View className="field">{sayParties(roll)}</View>}
      {mayAdd && <Suggested key={roll.suggested.length} roll={roll} onDone={onDone} />}
      {mayAdd && <AddNames roll={roll} onDone={onDone} />}
      <RollLines roll={roll} onDone={onDone} />
      <View className="buttons">
        <Button
          kind={lines.length > 0 && mayAdd ? 'primary' : 'secondary'}
          text="名单好了，做票条"
          onTap={() => goTo('evaluation-slips', { assembly })}
        />
        <Button
          kind="secondary"
          text="去这场评议会"
          onTap={() => goTo('evaluation-run', { assembly })}
        />
      </View>
    </View>
  );
}

function sayParties({ lines }: Roll): string {
  return allParties
    .map((party) => {
      const own = lines.filter((line) => line.party === party);
      const away = own.filter((line) => line.away).length;
      return `${parties[party]} ${own.length} 人${away > 0 ? `（外出 ${away}）` : ''}`;
    })
    .join('，');
}
