import { View } from '@tarojs/components';
import { serverNow } from '../../../client/clock';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Field } from '../../../components/field';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';
import { dayOf, monthOf } from '../../../core/calendar/day';

type Export = Output<'forms.log'>['exports'][number];

interface Props {
  readonly division: string;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
}

/** 谁导出过什么: a month’s files of one’s division, with who agreed and how often each was taken. */
export function Log({ division, values, change }: Props) {
  const now = monthOf(dayOf(serverNow()));
  const month = values.month || now;
  const find = values.find ?? '';
  const from = useAnswer('forms.log', { division, month });
  return (
    <Section title="谁导出过什么" bare>
      <MonthPicker month={month} last={now} onChange={(chosen) => change({ month: chosen })} />
      <Field label="找姓名或表格" value={find} onChange={(text) => change({ find: text })} />
      <Loaded from={from}>
        {({ exports }) => {
          const shown = exports.filter((one) => matches(one, find.trim()));
          if (shown.length === 0) return <Empty text="这个月没有符合条件的导出。" />;
          return (
            <View className="cells">
              {shown.map((one) => (
                <Cell key={one.number} title={`${one.byName}：${one.what}`} note={say(one)} />
              ))}
            </View>
          );
        }}
      </Loaded>
    </Section>
  );
}

function matches({ byName, what, number }: Export, text: string): boolean {
  return [byName, what, number].some((each) => each.includes(text));
}

function say({ stateWords, exempt, reason, fetched, number, steps }: Export): string {
  const done = steps.map(({ step, byName, at }) => `${byName}${step}（${sayInstant(at)}）`);
  const why = exempt ?? `原因：${reason}`;
  return `${stateWords}，取过 ${fetched} 次，编号 ${number}。${why}。${done.join('，')}`;
}
