import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { clockOffset, serverNow } from '../../client/clock';
import type { Home } from '../../client/show-home';
import { useOutbox } from '../../client/use-outbox';
import { Button } from '../../components/button';
import { goTo } from '../../components/go-to';
import { Icon } from '../../components/icon';
import { meansWords, placeWords } from '../../components/mark-words';
import { Banner } from '../../components/banner';
import { ReasonSheet } from '../../components/reason-sheet';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import { Tap } from '../../components/tap';
import { dayOf } from '../../core/calendar/day';
import { sayOutcome, sayToday, sayWaiting } from './say-today';
import { TodayPhoto } from './today-photo';
import type { Stage } from './use-report';
import { useReport } from './use-report';

type Today = NonNullable<Home['today']>;

interface Props {
  readonly home: Home;
  readonly today: Today;
  readonly person: string;
  readonly reload: () => Promise<void>;
}

const busyWords: Readonly<Record<Stage, string | false>> = {
  idle: false,
  locating: '正在定位',
  sending: '正在送出',
};

/** Today in words, and the one button. */
export function Presence({ home, today, person, reload }: Props) {
  const { stage, asking, result, problem, report, deliver, stopAsking } = useReport(
    person,
    today.village,
    reload,
  );
  const { waiting, done } = useOutbox();
  const waits = waiting.some(
    ({ name, person: whose, made }) =>
      name === 'attendance.report' && whose === person && isToday(made),
  );
  const sentLater = done.length;
  useEffect(() => {
    if (sentLater > 0) void reload();
  }, [sentLater, reload]);
  const reported = today.mark === 'in-village';
  const { monthCounted, monthTarget, targetPer, waitingDays } = today;
  const span = targetPer === 'month' ? '本月' : '今年';
  return (
    <Section>
      <View className="home-state">
        {sayToday(today, home.day, waits)}
        {reported && <Icon name="check" />}
      </View>
      <View className="home-more">
        {sayDay(home.day)}，{home.dayKind}，{today.villageName}
        {today.means === 'app' && today.place && `，${placeWords[today.place]}`}
        {today.means && today.means !== 'app' && `，${meansWords[today.means]}（${today.byName}）`}
      </View>
      {problem && <Banner tone="refused">{problem}</Banner>}
      {result?.state === 'sent' && <Banner tone="done">{sayOutcome(result.output)}</Banner>}
      {waitingDays.length > 0 && <Banner tone="attention">{sayWaiting(waitingDays)}</Banner>}
      {!reported && !waits && !waitingDays.includes(home.day) && (
        <Button
          text="报到"
          icon="pin"
          busy={busyWords[stage]}
          onTap={() => void report()}
          label={`报到：我今天在${today.villageName}`}
        />
      )}
      {reported && today.means === 'app' && (
        <TodayPhoto person={person} day={home.day} photo={today.photo} reload={reload} />
      )}
      {waits && <View className="home-more">照片等报到送到以后再补，不影响报到。</View>}
      <Tap className="home-month" onTap={() => goTo('my-month')}>
        <Text>
          {span}在村 {monthCounted} 天{monthTarget === undefined ? '' : `，目标 ${monthTarget} 天`}
        </Text>
        <Icon name="chevron" />
      </Tap>
      <Tap className="home-month" onTap={() => goTo('log-write')}>
        <Text>写今天的日志</Text>
        <Icon name="chevron" />
      </Tap>
      {asking && (
        <ReasonSheet
          because={asking.because}
          busy={stage !== 'idle'}
          problem={problem}
          onSend={(reason) => void deliver(asking.located, reason)}
          onClose={stopAsking}
        />
      )}
    </Section>
  );
}

/** `made`: by the phone’s clock, which may be wrong by days. */
function isToday(made: number): boolean {
  return dayOf(made + (clockOffset() ?? 0)) === dayOf(serverNow());
}
