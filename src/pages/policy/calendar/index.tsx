import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { sayYears } from '../../../components/say-years';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';
import { readDays } from './read-days';

const start = { year: '', source: '', holidays: '', makeup: '' };
const example = '元旦 1月1日-1月3日';

/** The State Council’s arrangement for a year, typed in as it is printed. */
export default function CalendarPage() {
  const known = useAnswer('policy.show', {});
  const { values } = useAddress();
  const { draft, setDraft, change, forget } = useDraft('calendar', {
    ...start,
    year: values.year ?? '',
  });
  const [done, setDone] = useState<string>();
  const deed = useDeed(['year', 'source']);
  const year = Number(draft.year);
  const holidays = readDays(draft.holidays, year);
  const makeup = readDays(draft.makeup, year);
  const offDays = Object.keys(holidays.days).length;
  const workDays = Object.keys(makeup.days).length;

  async function load() {
    await call('policy.loadCalendar', {
      year,
      source: draft.source,
      holidays: holidays.days,
      makeupWorkdays: makeup.days,
    });
    setDone(`${year} 年的安排已录入：放假 ${offDays} 天，调休上班 ${workDays} 天。`);
    setDraft(start);
    forget();
    known.reload();
  }

  return (
    <Page title="放假调休安排">
      {done && <Banner tone="done">{done}</Banner>}
      <Loaded from={known} lines={1}>
        {({ calendarYears }) => (
          <View className="field">
            {calendarYears.length > 0 && `已有 ${sayYears(calendarYears)}。`}
            没有的年份，考勤表算不出哪天休息，请按国务院办公厅的通知录入。
          </View>
        )}
      </Loaded>
      <Section>
        <Field
          label="哪一年"
          value={draft.year}
          max={4}
          placeholder="例如：2027"
          error={deed.wrong('year')}
          onChange={(text) => change({ year: text })}
        />
        <Field
          label="依据哪份通知"
          value={draft.source}
          max={120}
          placeholder="例如：国务院办公厅关于2027年部分节假日安排的通知"
          error={deed.wrong('source')}
          onChange={(source) => change({ source })}
        />
        <Field
          label="放假的日子"
          value={draft.holidays}
          rows={6}
          max={2000}
          placeholder={example}
          hint={`一行一个节日，先写名称，例如：${example}。读到 ${offDays} 天`}
          error={holidays.wrong}
          onChange={(text) => change({ holidays: text })}
        />
        <Field
          label="周末上班的日子（补哪个节）"
          value={draft.makeup}
          rows={4}
          max={2000}
          placeholder="春节 2月14日 2月28日"
          hint={`没有就空着。读到 ${workDays} 天`}
          error={makeup.wrong}
          onChange={(text) => change({ makeup: text })}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text="录入"
          busy={deed.busy && '正在送出'}
          why={whyNot(draft, offDays, holidays.wrong ?? makeup.wrong)}
          onTap={() => void deed.run(load)}
        />
      </Section>
    </Page>
  );
}

function whyNot(draft: typeof start, offDays: number, wrong: string | undefined) {
  if (!/^\d{4}$/.test(draft.year)) return '写上年份后就能录入';
  if (wrong) return '先把上面标出的地方改好';
  if (offDays === 0) return '写上放假的日子后就能录入';
  if (!draft.source.trim()) return '写上通知的名称或文号后就能录入';
  return undefined;
}
