import { View } from '@tarojs/components';
import { Cell } from '../../components/cell';
import { Empty } from '../../components/empty';
import type { Explanation } from '../../components/explain';
import { Explain } from '../../components/explain';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import { sayYuan } from '../../core/money';
import type { ShownLine, ShownMonth } from './tone-of';

const rules: Readonly<Record<ShownLine['kind'], readonly string[]>> = {
  living: ['living-subsidy', 'trip-counts', 'payment-rhythm'],
  phone: ['phone-subsidy', 'payment-rhythm'],
  area: ['area-allowances', 'payment-rhythm'],
  'return-trip': ['return-trips', 'payment-rhythm'],
};

interface Props {
  readonly line: ShownLine;
  readonly month: ShownMonth;
  readonly explanations: readonly Explanation[];
}

/** A sum opened: how it is made, what corrections changed of it, what was paid, and the clauses. */
export function LineDetail({ line, month, explanations }: Props) {
  const { kind, text, differences } = line;
  const payments = month.payments.filter((each) => each.kind === kind);
  return (
    <View>
      <View className="field">{text}</View>
      {month.latest && (
        <View className="field">
          一般在 {sayDay(month.expected ?? month.latest)}前发，最迟 {sayDay(month.latest)}。
        </View>
      )}
      {differences.length > 0 && (
        <Section title="考勤表确认以后的更正" bare>
          <View className="cells">
            {differences.map((each, index) => (
              <Cell
                key={index}
                title={sayDay(each.day)}
                note={`${each.byName}：${each.reason}`}
                value={each.fen > 0 ? `补 ${sayYuan(each.fen)}` : `减 ${sayYuan(-each.fen)}`}
              />
            ))}
          </View>
        </Section>
      )}
      <Section title="发放记录" bare>
        {payments.length === 0 && <Empty text="还没有登记发放。" />}
        <View className="cells">
          {payments.map((payment) => (
            <Cell
              key={payment.number}
              title={`${sayDay(payment.on)}，${sayYuan(payment.fen)}`}
              note={sayPayment(payment)}
            />
          ))}
        </View>
      </Section>
      <Section title="依据">
        <Explain explanations={explanations.filter(({ rule }) => rules[kind].includes(rule))} />
      </Section>
    </View>
  );
}

export function sayPayment(payment: ShownMonth['payments'][number]): string {
  const { byName, note, reverses, takenBack } = payment;
  const what = reverses === undefined ? (takenBack ? '已冲销' : '') : '冲销';
  return [what, `${byName}登记`, note].filter(Boolean).join('，');
}
