import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Choice } from '../../../components/choice';
import { Empty } from '../../../components/empty';
import { Field } from '../../../components/field';
import { Loaded } from '../../../components/loaded';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';

type Candidate = Output<'awards.candidates'>['candidates'][number];

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
  // Everybody is read once and looked through here; a county with more than one answer holds is asked.
  const [asked, ask] = useState('');
  const from = useAnswer('awards.candidates', { round, kind, name: asked });
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
            <Found all={candidates.filter((each) => says(each, name))} onChoose={onChoose} />
            {more && name.trim() !== asked && (
              <Button
                kind="secondary"
                text="没有列全，按写的字去找"
                onTap={() => ask(name.trim())}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** As many as one looks through on a phone. */
const MOST_SHOWN = 100;

function says({ name, of }: Candidate, text: string): boolean {
  return `${name}${of}`.includes(text.trim());
}

interface FoundProps extends Pick<Props, 'onChoose'> {
  readonly all: readonly Candidate[];
}

function Found({ all, onChoose }: FoundProps) {
  if (all.length === 0) return <Empty text="您的管理范围里没有找到。" />;
  return (
    <>
      <View className="cells">
        {all.slice(0, MOST_SHOWN).map((each) => (
          <Cell
            key={each.nominee}
            title={each.name}
            note={each.stateWords ? `${each.of}（${each.stateWords}）` : each.of}
            onTap={() => onChoose(each.nominee)}
          />
        ))}
      </View>
      {all.length > MOST_SHOWN && (
        <View className="award-line">还有 {all.length - MOST_SHOWN} 个，请写几个字来找。</View>
      )}
    </>
  );
}
