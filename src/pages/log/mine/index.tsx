import { View } from '@tarojs/components';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { dayOf, monthOf } from '../../../core/calendar/day';
import { MonthLog } from '../month-log';
import { sayMissing, sayShort, sayVisits } from '../say-log';
import type { LogMonthAnswer } from '../say-log';

/** A cadre’s log by the month: one’s own, or with `?cadre=` another’s by those who may see it. */
export default function LogPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const now = monthOf(dayOf(serverNow()));
  const month = values.month || now;
  const own = home?.person?.id;
  const cadre = values.cadre ?? own;
  const asked = useAnswer('log.month', cadre ? { cadre, month } : undefined);
  const from = cadre ? asked : { answer: undefined, problem, reload: () => void reload() };
  const mine = cadre === own;
  return (
    <Page
      title={!mine && from.answer ? `${from.answer.name}的日志` : '工作日志'}
      aloud={from.answer && readLog(from.answer)}
    >
      <MonthPicker month={month} last={now} onChange={(chosen) => change({ month: chosen })} />
      {mine && (
        <View className="log-start">
          <Button icon="pen" text="写今天的日志" onTap={() => goTo('log-write')} />
        </View>
      )}
      <Loaded from={from} lines={8}>
        {(log) => (
          <>
            <Lead log={log} />
            <MonthLog
              log={log}
              onWrite={mine ? (day) => goTo('log-write', { day }) : undefined}
              onDone={asked.reload}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The month in words, before any figure. */
function Lead({ log: { figures, villageName } }: { log: LogMonthAnswer }) {
  const missing = sayMissing(figures);
  return (
    <View>
      <View className="lead">
        {villageName}，{sayVisits(figures.visits)}
      </View>
      {figures.missing.length > 0 && (
        <Banner tone="attention">{missing}。点“在村”看是哪几天。</Banner>
      )}
    </View>
  );
}

function readLog({ figures, entries }: LogMonthAnswer): string {
  const { inVillage, daysWritten, visits } = figures;
  const said = entries.slice(0, 5).map(({ day, text, visits: all }) => {
    const words = sayShort({ text, visits: all });
    return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日，${words}`;
  });
  return [
    `在村 ${inVillage} 天，有日志 ${daysWritten} 天`,
    sayVisits(visits),
    sayMissing(figures),
    ...said,
  ]
    .filter(Boolean)
    .join('。');
}
