import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { dayOf } from '../../../core/calendar/day';
import type { RollLine, ShownAssembly } from '../run-words';
import { SureButton } from './sure-button';

interface Props {
  readonly shown: ShownAssembly;
  readonly lines: readonly RollLine[] | undefined;
  readonly onDone: () => void;
}

/** What is still to be prepared, then the one button that begins. */
export function OpenForm({ shown, lines, onDone }: Props) {
  const { assembly, slips, subjects } = shown;
  const open = () => call('evaluation.open', { assembly }).then(onDone);
  const people = lines?.length ?? 0;
  return (
    <View>
      <Section title="会前准备" bare>
        <View className="cells">
          <Cell
            icon="people"
            title="名单"
            note={people > 0 ? `已有 ${people} 人` : '还没有人，点这里加'}
            onTap={() => goTo('evaluation-roll', { assembly })}
          />
          <Cell
            icon="print"
            title="票条"
            note={slips.printed > 0 ? `已做 ${slips.printed} 张` : '给没有绑定手机的人，先打印'}
            onTap={() => goTo('evaluation-slips', { assembly })}
          />
          <Cell icon="person" title="今天开的话，评谁" note={sayNames(subjects)} />
        </View>
      </Section>
      <SureButton
        text="开始评议"
        why={whyNot(shown, people)}
        means="开始以后，被评的人、各方怎么投就固定了；名单还可以加人。"
        work={open}
      />
    </View>
  );
}

function sayNames(subjects: ShownAssembly['subjects']): string {
  return [...new Set(subjects.map(({ name }) => name))].join('、') || '没有可评的人，请核对名册';
}

function whyNot({ day }: ShownAssembly, people: number): string | undefined {
  if (people === 0) return '先加名单，才能开始';
  if (day > dayOf(serverNow())) return `${sayDay(day)}那天才能开始；要提前，先改日期`;
  return undefined;
}
