import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { sayYuan } from '../../../core/money';
import type { ShownLine } from '../tone-of';
import type { AllowanceRow } from './list-view';

interface Props {
  readonly row: AllowanceRow;
  readonly line: ShownLine;
  readonly onDone: () => void;
}

/** 冲销: for each entry that still stands, a way to take it back with a reason. */
export function Reversals({ row, line, onDone }: Props) {
  const [chosen, choose] = useState<number>();
  const standing = row.payments.filter(
    ({ kind, reverses, takenBack }) => kind === line.kind && reverses === undefined && !takenBack,
  );
  const payment = standing.find(({ number }) => number === chosen);
  if (payment) return <ReverseForm row={row} payment={payment} onDone={onDone} />;
  return (
    <View>
      {standing.map(({ number, on, fen }) => (
        <Button
          key={number}
          kind="quiet"
          text={`记错了？冲销 ${sayDay(on)}的 ${sayYuan(fen)}`}
          onTap={() => choose(number)}
        />
      ))}
    </View>
  );
}

type Payment = AllowanceRow['payments'][number];

function ReverseForm({
  row: { cadre, month, unit },
  payment: { number, fen },
  onDone,
}: Omit<Props, 'line'> & { readonly payment: Payment }) {
  const [reason, say] = useState('');
  const deed = useDeed(['reason']);
  async function reverse() {
    await call('allowance.reverse', { cadre, month, unit, number, reason: reason.trim() });
    onDone();
  }
  return (
    <Section title={`冲销 ${sayYuan(fen)}`} note="原来那笔留着，另记一笔抵掉。">
      <Field label="原因" value={reason} rows={2} error={deed.wrong('reason')} onChange={say} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="secondary"
        text="冲销"
        busy={deed.busy && '正在送出'}
        onTap={() => void deed.run(reverse)}
      />
    </Section>
  );
}
