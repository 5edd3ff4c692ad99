import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import { Cell } from '../../components/cell';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import { StatusTag } from '../../components/status-tag';
import { toneOf } from './tone-of';

export type CheckItem = Output<'check.list'>['all'][number];

interface Props {
  readonly title: string;
  readonly checks: readonly CheckItem[];
  /** Says whose they are. */
  readonly named?: boolean;
  readonly onOpen: (check: string) => void;
}

/** Checks one under the other; nothing where there are none. */
export function CheckCells({ title, checks, named, onOpen }: Props) {
  if (checks.length === 0) return null;
  return (
    <Section title={title} bare>
      <View className="cells">
        {checks.map((one) => (
          <Cell
            key={one.check}
            title={`${named ? `${one.name}，` : ''}${sayDay(one.day)} ${one.wayWords}`}
            note={[named && `${one.villageName} ${one.position}`, one.result]
              .filter(Boolean)
              .join('，')}
            value={<StatusTag tone={toneOf(one.state)} text={one.stateWords} />}
            onTap={() => onOpen(one.check)}
          />
        ))}
      </View>
    </Section>
  );
}
