import { View } from '@tarojs/components';
import { useState } from 'react';
import { Choice } from '../../../components/choice';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { DirectForm } from './direct-form';
import { DrawForm } from './draw-form';

const kinds = [
  { value: 'draw', text: '抽查' },
  { value: 'direct', text: '指定一位' },
] as const;

/** A draw or a directed check: by which clause, in which ways, among whom. */
export default function OrderPage() {
  const { home, problem, reload } = useMyself();
  const scope = home?.person?.division;
  const [chosen, choose] = useState('');
  const [kind, turn] = useState<'draw' | 'direct'>('draw');
  const division = chosen || scope;
  const whole = useAnswer('check.options', scope ? { division: scope } : undefined);
  const part = useAnswer('check.options', division ? { division } : undefined);
  const from = scope ? part : { answer: undefined, problem, reload: () => void reload() };
  const townships = whole.answer?.townships ?? [];
  return (
    <Page title="安排督查">
      {home && !scope ? (
        <Empty text="您的授权里没有要督查的乡镇或村。" />
      ) : (
        <Loaded from={from}>
          {(options) => (
            <View>
              {options.drawWays.length === 0 && (
                <Banner tone="attention">
                  规则包里没有给{options.level}
                  安排督查，所以不能抽查；上级要求督查的，可以指定一位，写明按谁的要求。
                </Banner>
              )}
              {options.drawWays.length > 0 && (
                <Choice label="怎么定" options={kinds} value={kind} onChange={turn} />
              )}
              {townships.length > 1 && (
                <SelectField
                  label="范围"
                  value={chosen}
                  options={[
                    { value: '', text: '管理范围内全部乡镇' },
                    ...townships.map(({ code, name }) => ({ value: code, text: name })),
                  ]}
                  onChange={choose}
                />
              )}
              {kind === 'draw' && options.drawWays.length > 0 ? (
                <DrawForm key={`draw ${division}`} division={division ?? ''} options={options} />
              ) : (
                <DirectForm key={`direct ${division}`} options={options} />
              )}
              <Section title="凭什么督查">
                <Explain explanations={options.explanations} />
              </Section>
            </View>
          )}
        </Loaded>
      )}
    </Page>
  );
}
