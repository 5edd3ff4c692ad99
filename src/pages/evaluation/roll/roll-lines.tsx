import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useDeed } from '../../../components/use-deed';
import { useWide } from '../../../components/use-wide';
import { parties } from '../../../core/policy/kinds/evaluation-words';
import { allParties } from '../../../core/evaluation/party';
import type { RollLine } from '../run-words';
import { meansWords } from '../../../core/evaluation/results-words';
import type { RollProps } from './roll-view';

/** Everybody on the roll; whoever has not voted can still be taken off. */
export function RollLines({ roll, onDone }: RollProps) {
  const wide = useWide();
  const mayRemove = roll.state === 'planned' || roll.state === 'open';
  const remove = (line: RollLine) =>
    mayRemove && !line.used ? (
      <Remove assembly={roll.assembly} line={line} onDone={onDone} />
    ) : null;
  if (roll.lines.length === 0) return null;
  if (wide) {
    return (
      <Section title="名单" bare>
        <Table
          label="名单"
          columns={[...columns, { title: '去掉', show: remove }]}
          rows={inParties(roll.lines)}
          keyOf={({ line }) => line}
        />
      </Section>
    );
  }
  return (
    <Section title="名单" bare>
      <View className="cells">
        {inParties(roll.lines).map((line) => (
          <View key={line.line} className="cell">
            <View className="cell-words">
              <View>{line.name}</View>
              <View className="cell-note">{sayLine(line)}</View>
            </View>
            {remove(line)}
          </View>
        ))}
      </View>
    </Section>
  );
}

const columns: readonly Column<RollLine>[] = [
  { title: '姓名', show: ({ name }) => name },
  { title: '哪一方', show: ({ party }) => parties[party] },
  { title: '怎么来的', show: ({ onRoster }) => (onRoster ? '在名册，可用自己的手机' : '按姓名') },
  { title: '外出', show: ({ away }) => (away ? '外出' : '') },
  { title: '票条', show: ({ slip }) => slip ?? '' },
];

function inParties(lines: readonly RollLine[]): RollLine[] {
  return allParties.flatMap((party) => lines.filter((line) => line.party === party));
}

function sayLine({ party, onRoster, away, slip, used }: RollLine): string {
  const parts = [
    parties[party],
    ...(onRoster ? ['在名册'] : []),
    ...(away ? ['外出'] : []),
    ...(slip ? [`票条 ${slip}`] : []),
    ...(used ? [`已用${meansWords[used]}`] : []),
  ];
  return parts.join('，');
}

function Remove({
  assembly,
  line,
  onDone,
}: {
  assembly: string;
  line: RollLine;
  onDone: () => void;
}) {
  const [sure, ask] = useState(false);
  const deed = useDeed();
  const remove = () =>
    call('evaluation.removeFromRoll', { assembly, line: line.line }).then(onDone);
  return (
    <View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="quiet"
        text={sure ? '确定去掉' : '去掉'}
        label={`${sure ? '确定' : ''}从名单上去掉${line.name}`}
        busy={deed.busy && '正在去掉'}
        onTap={() => (sure ? void deed.run(remove) : ask(true))}
      />
    </View>
  );
}
