import { View } from '@tarojs/components';
import { useState } from 'react';
import { Cell } from '../../../components/cell';
import { Choice } from '../../../components/choice';
import { Empty } from '../../../components/empty';
import { Field } from '../../../components/field';
import { Loaded } from '../../../components/loaded';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';

interface Props {
  readonly round: Output<'awards.round'>;
  readonly onChoose: (nominee: string) => void;
}

/** Whom the caller may nominate, by kind and part of a name. */
export function Candidates({ round: { round, classes }, onChoose }: Props) {
  const kinds = classes.filter(({ to }, i) => classes.findIndex((each) => each.to === to) === i);
  // Cadres are what most nominate, whatever the document names first.
  const first = kinds.find(({ to }) => to === 'cadre') ?? kinds[0];
  const [kind, setKind] = useState(first?.to ?? 'cadre');
  const [name, write] = useState('');
  const from = useAnswer('awards.candidates', { round, kind, name });
  return (
    <Section title="推荐谁">
      {kinds.length > 1 && (
        <Choice
          label="对象"
          options={kinds.map(({ to, toWords }) => ({ value: to, text: toWords }))}
          value={kind}
          onChange={setKind}
        />
      )}
      <Field label="按姓名、村或单位找" value={name} max={20} onChange={write} />
      <Loaded from={from}>
        {({ candidates, more }) => (
          <>
            {candidates.length === 0 && <Empty text="您的管理范围里没有找到。" />}
            <View className="cells">
              {candidates.map((each) => (
                <Cell
                  key={each.nominee}
                  title={each.name}
                  note={each.stateWords ? `${each.of}（${each.stateWords}）` : each.of}
                  onTap={() => onChoose(each.nominee)}
                />
              ))}
            </View>
            {more && <View className="award-line">还有更多，请写几个字来找。</View>}
          </>
        )}
      </Loaded>
    </Section>
  );
}
