import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Explain } from '../../../components/explain';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { Lines } from '../lines';
import type { VillageFunds } from '../shapes';
import { YearSteps } from '../year-steps';
import { Entries } from './entries';
import { EntryForm } from './entry-form';
import { Projects } from './projects';

interface Props {
  readonly found: VillageFunds;
  readonly said: string;
  readonly onYear: (year: string) => void;
  readonly onDone: () => void;
}

export function VillageView({ found, said, onYear, onDone }: Props) {
  const { village, year, lines, day, explanations, closed, can } = found;
  const close = async () => {
    await call('funds.close', { village, year });
    onDone();
  };
  return (
    <View>
      <View className="lead">{said}</View>
      {closed && (
        <View className="field">
          {closed.byName} {sayInstant(closed.at)}对过账。以后到的钱照样可以记。
        </View>
      )}
      {(can.includes('enter') || can.includes('give')) && (
        <EntryForm found={found} onDone={onDone} />
      )}
      {can.includes('close') && (
        <AskedDeed
          text={`${year} 年对账`}
          then="对账是说这一年的账记齐了。有单位没有给够的，系统会提出建议，由单位说明、县里决定。"
          onSend={close}
        />
      )}
      <Lines lines={lines} day={day} explanations={explanations} />
      <Entries found={found} onDone={onDone} />
      <Projects found={found} onDone={onDone} />
      <Section title="依据">
        <Explain explanations={explanations} />
      </Section>
      <YearSteps year={year} onChange={onYear} />
    </View>
  );
}
