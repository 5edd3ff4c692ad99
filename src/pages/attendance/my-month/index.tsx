import { useState } from 'react';
import { serverNow } from '../../../client/clock';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { PrintForm } from '../../../components/print-form';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { dayOf, monthOf } from '../../../core/calendar/day';
import { DaySheet } from './day-sheet';
import { readMonth } from './read-month';
import { MonthView } from './month-view';

/** A cadre’s month: one’s own, or with `?cadre=` another’s by those who may see it. */
export default function MyMonthPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const today = dayOf(serverNow());
  const month = values.month ?? monthOf(today);
  const cadre = values.cadre ?? home?.person?.id;
  const asked = useAnswer('attendance.month', cadre ? { cadre, month } : undefined);
  const [opened, open] = useState<string>();
  const from = cadre ? asked : { answer: undefined, problem, reload: () => void reload() };
  const day = from.answer?.days.find((one) => one.day === opened);
  return (
    <Page
      title={values.cadre && from.answer ? `${from.answer.name}的考勤` : '我的考勤'}
      aloud={from.answer && readMonth(from.answer)}
    >
      <MonthPicker
        month={month}
        last={monthOf(today)}
        onChange={(chosen) => change({ month: chosen })}
      />
      <Loaded from={from} lines={8}>
        {(answer) => <MonthView sheet={answer} today={today} onOpen={open} />}
      </Loaded>
      {from.answer && cadre && (
        <PrintForm
          key={`${cadre} ${month.slice(0, 4)}`}
          text={`打印 ${month.slice(0, 4)} 年考勤台账`}
          of={{ form: 'person-ledger', cadre, year: Number(month.slice(0, 4)) }}
        />
      )}
      {from.answer && day && (
        <DaySheet sheet={from.answer} day={day} onClose={() => open(undefined)} />
      )}
    </Page>
  );
}
