import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { saysState, toneOf } from '../tone-of';

export type Item = Output<'proposal.list'>['mine'][number];

interface Props {
  readonly title: string;
  readonly proposals: readonly Item[];
  /** Says whom they are about. */
  readonly named?: boolean;
  readonly onOpen?: (proposal: string) => void;
}

export function ProposalCells({ title, proposals, named, onOpen }: Props) {
  const open = onOpen ?? ((proposal: string) => goTo('proposal-one', { proposal }));
  return (
    <Section title={title} bare>
      <View className="cells">
        {proposals.map((one) => (
          <Cell
            key={one.proposal}
            title={`${named ? `${one.name}：` : ''}${one.title}`}
            note={`${one.kindWords}，${named && !one.aboutUnit ? `${one.villageName} ${one.position}，` : ''}由${one.decides}决定`}
            value={<StatusTag tone={toneOf(one)} text={saysState(one)} />}
            onTap={() => open(one.proposal)}
          />
        ))}
      </View>
    </Section>
  );
}
