import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { grades } from '../../../core/policy/kinds/grades';
import type { Asked } from './index';

interface Props {
  readonly one: Asked;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

type From = 'township' | 'unit' | 'village-cadres';

const choices = Object.entries(grades).map(([value, text]) => ({ value, text }));

/** A few words on one cadre; an office may say which grade it would give. */
export function OpinionForm({ one, onDone, onBack }: Props) {
  const { sheet, name, of, as, own, state } = one;
  const [from, setFrom] = useState<From>((as[0]?.from ?? 'village-cadres') as From);
  const before = own.find((each) => each.from === from);
  const [text, write] = useState(before?.text ?? '');
  const [suggests, suggest] = useState<string | undefined>(before?.suggests);
  const [done, setDone] = useState(false);
  const deed = useDeed(['text', 'suggests']);
  const office = from !== 'village-cadres';
  const send = () =>
    void deed.run(async () => {
      const grade = office && suggests ? { suggests: suggests as keyof typeof grades } : {};
      await call('assessment.opine', { sheet, from, text, ...grade });
      setDone(true);
      onDone();
    });
  if (done) {
    return (
      <Section title={name}>
        <Banner tone="done">意见已经收到，提交决定以前还可以改。</Banner>
        <Button text="写下一位" onTap={onBack} />
      </Section>
    );
  }
  if (state !== 'gathering') {
    return (
      <Section title={name} note={of}>
        <View className="field">已经提交县里决定，不能再写意见。</View>
        <Button kind="secondary" text="看别的人" onTap={onBack} />
      </Section>
    );
  }
  return (
    <Section title={name} note={of}>
      <View className="form">
        {as.length > 1 && (
          <Choice
            label="以哪一方的名义"
            options={as.map((each) => ({ value: each.from, text: each.words }))}
            value={from}
            onChange={(next) => setFrom(next as From)}
          />
        )}
        <Field
          label="意见"
          value={text}
          rows={4}
          max={500}
          hint="写看到的事：在不在村、办了什么、群众怎么说。"
          error={deed.wrong('text')}
          onChange={write}
        />
        {office && (
          <Choice
            label="建议等次（可不选）"
            options={choices}
            value={suggests}
            error={deed.wrong('suggests')}
            onChange={suggest}
          />
        )}
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text="提交意见"
          busy={deed.busy && '正在送出'}
          why={text.trim() ? undefined : '写几句后就能提交'}
          onTap={send}
        />
        {office && (
          <Button
            kind="quiet"
            text="看考核表里的数据"
            onTap={() => goTo('assessment-sheet', { sheet })}
          />
        )}
        <Button kind="quiet" text="回名单" onTap={onBack} />
      </View>
    </Section>
  );
}
