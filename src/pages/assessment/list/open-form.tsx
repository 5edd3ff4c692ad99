import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';
import { addDays, dayOf } from '../../../core/calendar/day';

interface Props {
  readonly mayOpen: Output<'assessment.rounds'>['mayOpen'];
  readonly onDone: () => void;
}

/** Offered, not imposed: what most counties take. */
const DAYS_TO_ASK = 20;

/** 开一次考核: which, and until when opinions are asked for. */
export function OpenForm({ mayOpen, onDone }: Props) {
  const today = dayOf(serverNow());
  const [which, choose] = useState(mayOpen[0]?.title);
  const [opinionsUntil, pick] = useState(addDays(today, DAYS_TO_ASK));
  const deed = useDeed(['opinionsUntil', 'time', 'year']);
  const chosen = mayOpen.find(({ title }) => title === which);
  const send = () =>
    void deed.run(async () => {
      if (!chosen) return;
      const { year, time } = chosen;
      await call('assessment.open', { year, time, opinionsUntil });
      onDone();
    });
  return (
    <Section title="开一次考核" note="开了以后，系统给每位派驻干部建一张考核表，数据自动填好。">
      <View className="form">
        <Choice
          label="哪一次"
          options={mayOpen.map(({ title }) => ({ value: title, text: title }))}
          value={which}
          error={deed.wrong('time') ?? deed.wrong('year')}
          onChange={choose}
        />
        <DayField
          label="征求意见的最后一天"
          value={opinionsUntil}
          from={today}
          error={deed.wrong('opinionsUntil')}
          hint="过了这一天还可以写，只是不再提醒（本系统约定）。"
          onChange={pick}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text="开始考核"
          busy={deed.busy && '正在办理'}
          why={chosen ? undefined : '选一次考核后就能开'}
          onTap={send}
        />
      </View>
    </Section>
  );
}
