import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import type { Explanation } from '../../../components/explain';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';
import { addDays, dayOf } from '../../../core/calendar/day';
import { Basis } from '../../../components/basis';
import { ClassFields } from './class-fields';
import type { ClassDraft } from './class-draft';
import { classesToSend, firstClasses } from './class-draft';

interface Props {
  readonly rule: NonNullable<Output<'awards.rounds'>['rule']>;
  readonly years: readonly string[];
  readonly explanations: readonly Explanation[];
}

const fields = ['year', 'nominateUntil', 'contact.office', 'contact.phone'];

export function OpenForm({ rule, years, explanations }: Props) {
  const [year, setYear] = useState(years[0] ?? '');
  const [classes, setClasses] = useState<readonly ClassDraft[]>(firstClasses(rule.kinds));
  const [until, setUntil] = useState(addDays(dayOf(serverNow()), 14));
  const [office, setOffice] = useState('县委组织部');
  const [phone, setPhone] = useState('');
  const deed = useDeed(fields);
  const send = () =>
    void deed.run(async () => {
      const { round } = await call('awards.open', {
        ...{ year, nominateUntil: until, classes: classesToSend(classes) },
        contact: { office, phone },
      });
      goTo('award-round', { round });
    });
  return (
    <>
      <Section title="表扬哪一年的">
        <Choice
          label="年份"
          options={years.map((value) => ({ value, text: `${value} 年` }))}
          value={year}
          error={deed.wrong('year')}
          onChange={setYear}
        />
        <Basis explanations={explanations} />
      </Section>
      <ClassFields rule={rule} classes={classes} onChange={setClasses} failure={deed.failure} />
      <Section title="时间和联系人">
        <DayField
          label="推荐的最后一天"
          value={until}
          from={dayOf(serverNow())}
          error={deed.wrong('nominateUntil')}
          onChange={setUntil}
        />
        <Field
          label="联系单位"
          value={office}
          max={40}
          error={deed.wrong('contact.office')}
          onChange={setOffice}
        />
        <Field
          label="联系电话"
          value={phone}
          max={20}
          hint="公示时谁都能看到，有异议打这个电话。"
          error={deed.wrong('contact.phone')}
          onChange={setPhone}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button text="开始推荐" busy={deed.busy && '正在办理'} onTap={send} />
      </Section>
    </>
  );
}
