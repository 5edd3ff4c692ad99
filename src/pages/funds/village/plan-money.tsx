import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { SelectField } from '../../../components/select-field';
import type { FundPayer } from '../../../core/funds/fund-kinds';
import { fundPayerWords, fundPayers } from '../../../core/funds/fund-kinds';
import type { PlanDraft } from './plan-draft';

interface Props {
  readonly money: PlanDraft['money'];
  /** Place of the sum that cannot be read. */
  readonly unread: number | undefined;
  readonly onChange: (money: PlanDraft['money']) => void;
}

const MOST = 10;
const payers = fundPayers.map((value) => ({ value, text: fundPayerWords[value] }));

/** Where the money is to come from, source by source; an empty sum is left out. */
export function PlanMoney({ money, unread, onChange }: Props) {
  const change = (index: number, some: Partial<PlanDraft['money'][number]>) =>
    onChange(money.map((each, at) => (at === index ? { ...each, ...some } : each)));
  return (
    <View>
      {money.map(({ payer, yuan }, index) => (
        <View key={index} className="field-pair">
          <SelectField
            label={`资金来源 ${index + 1}`}
            value={payer}
            options={payers}
            onChange={(to) => change(index, { payer: to as FundPayer })}
          />
          <Field
            label={`来源 ${index + 1} 计划多少元`}
            value={yuan}
            error={unread === index ? '请填金额，如 1200 或 60.5。' : undefined}
            onChange={(to) => change(index, { yuan: to })}
          />
        </View>
      ))}
      {money.length < MOST && (
        <Button
          kind="quiet"
          text="再加一个来源"
          onTap={() => onChange([...money, { payer: 'county', yuan: '' }])}
        />
      )}
    </View>
  );
}
