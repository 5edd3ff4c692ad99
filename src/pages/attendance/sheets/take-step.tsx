import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { sayMonth } from '../../../components/say-day';
import type { StepName, VillageSheet } from './villages';
import { stepEndpoints, stepWords, stepsOpen } from './villages';

interface Props {
  readonly village: VillageSheet;
  readonly month: string;
  readonly onDone: () => void;
}

/** The steps the caller can take: one tap to choose, one to confirm what it means. */
export function TakeStep({ village, month, onDone }: Props) {
  const [chosen, choose] = useState<StepName>();
  const [note, write] = useState('');
  const deed = useDeed(['note']);
  const steps = stepsOpen(village);
  if (steps.length === 0) return null;

  if (!chosen) {
    return (
      <View className="buttons field">
        {steps.map((step) => (
          <Button
            key={step}
            kind={step === 'send-back' ? 'secondary' : 'primary'}
            text={stepWords[step].does}
            onTap={() => choose(step)}
          />
        ))}
      </View>
    );
  }

  const { does, then } = stepWords[chosen];
  const back = chosen === 'send-back';
  const take = () =>
    call(stepEndpoints[chosen], {
      village: village.village,
      month,
      note: note.trim() || undefined,
    }).then(onDone);
  return (
    <Section title={`${does}${village.villageName} ${sayMonth(month)}的考勤表`}>
      <View className="field">{then}</View>
      <Field
        label={back ? '为什么退回' : '说明（可不填）'}
        value={note}
        rows={2}
        error={deed.wrong('note')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text={`确定${does}`}
          busy={deed.busy && '正在办理'}
          why={back && !note.trim() ? '写一句为什么，对方才知道改哪里' : undefined}
          onTap={() => void deed.run(take)}
        />
        <Button kind="secondary" text="先不办" onTap={() => choose(undefined)} />
      </View>
    </Section>
  );
}
