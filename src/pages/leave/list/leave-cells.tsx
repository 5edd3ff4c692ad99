import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { toneOf } from '../tone-of';

interface Props {
  readonly title: string;
  readonly leaves: Output<'leave.list'>['mine'];
  /** Says whose they are. */
  readonly named?: boolean;
}

export function LeaveCells({ title, leaves, named }: Props) {
  return (
    <Section title={title} bare>
      <View className="cells">
        {leaves.map((one) => (
          <Cell
            key={one.leave}
            title={`${named ? `${one.name}，` : ''}${one.period}，${one.days} 天`}
            note={`${one.kindWords}，${named ? `${one.villageName} ${one.position}` : `由${one.decides}审批`}`}
            value={<StatusTag tone={toneOf(one.state)} text={one.stateWords} />}
            onTap={() => goTo('leave-one', { leave: one.leave })}
          />
        ))}
      </View>
    </Section>
  );
}
