import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import { Cell } from '../../components/cell';
import { Section } from '../../components/section';
import { StatusTag } from '../../components/status-tag';
import { toneOf } from './tone-of';

type Shown = Output<'handover.list'>['mine'][number];

interface Props {
  readonly title: string;
  readonly all: readonly Shown[];
  readonly onOpen: (succession: string) => void;
}

/** Some successions: who goes from where, why, and who has to act. */
export function SuccessionCells({ title, all, onOpen }: Props) {
  if (all.length === 0) return null;
  return (
    <Section title={title} bare>
      <View className="cells">
        {all.map((one) => (
          <Cell
            key={one.succession}
            title={`${one.name}（${one.villageName} ${one.position}）`}
            note={noteOf(one)}
            value={<StatusTag tone={toneOf(one.state)} text={one.stateWords} />}
            onTap={() => onOpen(one.succession)}
          />
        ))}
      </View>
    </Section>
  );
}

function noteOf({ causeWords, unitName, waits, successor }: Shown): string {
  const comes = successor && `接替人 ${successor}`;
  return [causeWords, unitName, comes, waits && `等${waits}`].filter(Boolean).join('；');
}
