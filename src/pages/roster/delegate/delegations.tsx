import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { useDeed } from '../../../components/use-deed';
import { sayDelegation } from './read-delegations';

type Shown = Output<'roster.delegations'>['lent'][number];

interface Props {
  readonly title: string;
  readonly of: readonly Shown[];
  /** What ending it is called from this side. */
  readonly verb: '结束' | '退回';
  readonly onDone: () => void;
  /** Lent to the reader: the name is whose seat it is. */
  readonly lent?: boolean;
}

export function Delegations({ title, of, verb, onDone, lent }: Props) {
  if (of.length === 0) return null;
  return (
    <Section title={title} bare>
      <View className="cells">
        {of.map((one) => (
          <OneDelegation key={one.delegation} {...{ one, verb, onDone, lent }} />
        ))}
      </View>
    </Section>
  );
}

function OneDelegation({
  one,
  verb,
  onDone,
  lent,
}: Pick<Props, 'verb' | 'onDone'> & { one: Shown; lent: boolean | undefined }) {
  const [sure, ask] = useState(false);
  const deed = useDeed();
  async function end() {
    await call('roster.endDelegation', { delegation: one.delegation });
    onDone();
  }
  return (
    <View className="cell-group">
      <Cell
        title={lent ? `代${one.name}` : `由${one.name}代办`}
        note={sayDelegation(one)}
        value={<StatusTag tone="plain" text={one.begun ? '正在代办' : '还没有开始'} />}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="secondary"
        text={sure ? `确定${verb}` : verb}
        label={`${verb}${one.name}的代办`}
        busy={deed.busy && '正在送出'}
        onTap={() => (sure ? void deed.run(end) : ask(true))}
      />
    </View>
  );
}
