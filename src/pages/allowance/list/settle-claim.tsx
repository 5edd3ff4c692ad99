import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { AllowanceRow } from './list-view';

/** 核对往返: right, or back with a reason. One tap each. */
export function SettleClaim({ row, onDone }: { row: AllowanceRow; onDone: () => void }) {
  const { cadre, month, unit, claim } = row;
  const [reason, say] = useState('');
  const deed = useDeed(['reason']);
  async function settle(agree: boolean) {
    const words = reason.trim();
    const said = words ? { reason: words } : {};
    await call('allowance.settleClaim', { cadre, month, unit, agree, ...said });
    onDone();
  }
  if (!claim) return null;
  const { route, km, times } = claim;
  return (
    <Section title="报了往返，等核对">
      <View className="field">
        {route}，单程 {km} 公里，往返 {times} 次
      </View>
      <Field
        label="附言（退回时要写）"
        value={reason}
        rows={2}
        error={deed.wrong('reason')}
        onChange={say}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          kind="secondary"
          text="核对无误"
          busy={deed.busy && '正在送出'}
          onTap={() => void deed.run(() => settle(true))}
        />
        <Button
          kind="secondary"
          text="退回"
          busy={deed.busy && '正在送出'}
          onTap={() => void deed.run(() => settle(false))}
        />
      </View>
    </Section>
  );
}
