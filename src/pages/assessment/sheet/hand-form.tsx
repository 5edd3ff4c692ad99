import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { ShownSheet } from './sheet-view';

interface Props {
  readonly one: ShownSheet;
  readonly onDone: () => void;
}

/** 提交决定: facts stand from now on; marks where the county's document has them. */
export function HandForm({ one: { sheet, missing, proposed }, onDone }: Props) {
  const parts = proposed?.parts ?? [];
  const [marks, give] = useState<Readonly<Record<string, string>>>({});
  const [without, write] = useState('');
  const deed = useDeed(['without', 'marks']);
  const given = parts.every(({ name }) => /^\d{1,3}$/.test(marks[name] ?? ''));
  const ready = given && (missing.length === 0 || without.trim() !== '');
  const send = () =>
    void deed.run(async () => {
      const numbers = Object.fromEntries(parts.map(({ name }) => [name, Number(marks[name])]));
      await call('assessment.hand', {
        sheet,
        ...(parts.length > 0 ? { marks: numbers } : {}),
        ...(missing.length > 0 ? { without } : {}),
      });
      onDone();
    });
  return (
    <Section title="提交决定" note="数据从今天起固定，之后由县里定等次。">
      <View className="form">
        {parts.map(({ name, weight }) => (
          <Field
            key={name}
            label={`${name}（权重 ${weight}），0 到 100 分`}
            value={marks[name] ?? ''}
            onChange={(text) => give((before) => ({ ...before, [name]: text }))}
          />
        ))}
        {missing.length > 0 && (
          <Field
            label={`没有征求到${missing.join('、')}意见的原因`}
            value={without}
            rows={2}
            max={300}
            error={deed.wrong('without')}
            onChange={write}
          />
        )}
        {deed.wrong('marks') && <Banner tone="refused">{deed.wrong('marks')}</Banner>}
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text="提交决定"
          busy={deed.busy && '正在办理'}
          why={ready ? undefined : '意见收齐（或写明原因）、分数填完后就能提交'}
          onTap={send}
        />
      </View>
    </Section>
  );
}
