import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Button } from '../../../components/button';
import { DayField } from '../../../components/day-field';
import { Empty } from '../../../components/empty';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import { dayOf } from '../../../core/calendar/day';

interface Planned {
  readonly village: string;
  readonly day: string;
  readonly place: string;
}

interface Props {
  readonly villages: readonly { readonly village: string; readonly villageName: string }[];
  readonly round: 'none' | 'open' | 'ended';
  readonly lastDay: string | undefined;
  readonly start: Planned;
  readonly which:
    { readonly assembly: string } | { readonly quarter: string; readonly retestOf?: string };
}

/** Village, day, place: the likely answers are there already; then on to the roll. */
export function PlanForm({ villages, round, lastDay, start, which }: Props) {
  const [plan, setPlan] = useState(start);
  const deed = useDeed(['village', 'day', 'place']);
  const change = (some: Partial<Planned>) => setPlan((now) => ({ ...now, ...some }));
  const moving = 'assembly' in which;

  async function send() {
    const { village, day, place } = plan;
    if ('assembly' in which) {
      await call('evaluation.replan', { assembly: which.assembly, day, place });
      return Taro.navigateBack();
    }
    const { assembly } = await call('evaluation.plan', { ...which, village, day, place });
    // In the place of this page: going back leads to the list, not to a plan made already.
    return Taro.redirectTo({ url: `/pages/evaluation/roll/index?assembly=${assembly}` });
  }

  // A re-test comes when what was below is put right: it is not bound to the window of the round.
  const again = 'retestOf' in which && which.retestOf !== undefined;
  if (round !== 'open' && !again) {
    return <Empty text="这个季度的三讲三评还没有开或已经结束，不能安排评议会。" />;
  }
  if (villages.length === 0) return <Empty text="这个季度的评议会都已安排，请回到清单打开来改。" />;
  return (
    <Section>
      <Village
        villages={villages}
        village={plan.village}
        error={deed.wrong('village')}
        onChange={change}
      />
      <DayField
        label="哪天开"
        value={plan.day}
        from={dayOf(serverNow())}
        to={lastDay}
        hint={lastDay && `最晚 ${sayDay(lastDay)}`}
        error={deed.wrong('day')}
        onChange={(day) => change({ day })}
      />
      <Field
        label="在哪里开"
        value={plan.place}
        max={60}
        error={deed.wrong('place')}
        onChange={(place) => change({ place })}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text={moving ? '改好' : '安排，去定名单'}
        busy={deed.busy && '正在送出'}
        why={plan.place.trim() ? undefined : '填上地点后就能安排'}
        onTap={() => void deed.run(send)}
      />
    </Section>
  );
}

interface VillageProps {
  readonly villages: Props['villages'];
  readonly village: string;
  readonly error: string | undefined;
  readonly onChange: (some: { village: string }) => void;
}

function Village({ villages, village, error, onChange }: VillageProps) {
  const known = villages.find((each) => each.village === village);
  if (known && villages.length === 1) return <View className="lead">{known.villageName}</View>;
  return (
    <SelectField
      label="哪个村"
      value={village}
      options={villages.map((one) => ({ value: one.village, text: one.villageName }))}
      error={error}
      onChange={(chosen) => onChange({ village: chosen })}
    />
  );
}
