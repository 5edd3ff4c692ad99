import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '../../../components/banner';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';

type Shown = Output<'proposal.inForce'>['effects'][number];

/** Who may not be promoted, honoured or moved, from when to when, by which clause (`?division=`). */
export default function InForcePage() {
  const { values, change } = useAddress();
  const { division = '', name = '' } = values;
  const from = useAnswer('proposal.inForce', division ? { division } : undefined);
  const [asked, ask] = useState<Shown>();
  return (
    <Page
      title="在期限内的处分与限制"
      office
      aloud="这里列出今天还在期限内的处分与限制：谁，不得做什么，从哪天到哪天。点一行看依据。"
    >
      <Field
        label="按姓名、村或单位找"
        value={name}
        max={20}
        onChange={(next) => change({ name: next })}
      />
      <Loaded from={from}>
        {({ effects, more }) => {
          const found = effects.filter((one) => isNamed(one, name));
          return (
            <Section bare>
              {more && <Banner tone="attention">只列出最早到期的，其余请按乡镇查。</Banner>}
              {found.length === 0 && <Empty text="今天没有在期限内的处分与限制。" />}
              <View className="cells">
                {found.map((one) => (
                  <Cell
                    key={`${one.proposal} ${one.on} ${one.text}`}
                    title={`${one.whom}：${one.text}`}
                    note={`${one.villageName}；自 ${one.from} 起，到 ${one.to} 止（含当天）`}
                    onTap={() => ask(one)}
                  />
                ))}
              </View>
            </Section>
          );
        }}
      </Loaded>
      {asked && (
        <Sheet title={asked.text} onClose={() => ask(undefined)}>
          <View>{`${asked.whom}，自 ${asked.from} 起，到 ${asked.to} 止（含当天）。`}</View>
          <Explain explanations={asked.explanation ? [asked.explanation] : []} />
          <Button
            text="看事实和办理过程"
            onTap={() => goTo('proposal-one', { proposal: asked.proposal })}
          />
        </Sheet>
      )}
    </Page>
  );
}

function isNamed({ whom, villageName }: Shown, name: string): boolean {
  return `${whom}${villageName}`.includes(name.trim());
}
