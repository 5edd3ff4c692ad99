import { View } from '@tarojs/components';
import { serverNow } from '../../../client/clock';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { sayMonth } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { addMonths, dayOf, monthOf } from '../../../core/calendar/day';
import { OneRanking } from './one-ranking';

/** Lists that were passed on to me: what nobody has seen, of whatever month; then those of the month. */
export default function ReceivedRankingsPage() {
  const { values, change } = useAddress();
  const last = addMonths(monthOf(dayOf(serverNow())), -1);
  const month = values.month ?? last;
  const from = useAnswer('proposal.rankings', { month });
  // What was just seen stays in sight, among the others of its month.
  const seen = (of: string) => (of === month ? from.reload() : change({ month: of }));
  return (
    <Page title="报来的末位名单" office>
      <MonthPicker month={month} last={last} onChange={(chosen) => change({ month: chosen })} />
      <Loaded from={from}>
        {({ rankings }) => (
          <>
            <OtherMonths unseen={rankings.filter((one) => one.month !== month).length} />
            {rankings.map((one) => (
              <OneRanking key={one.ranking} one={one} onSeen={() => seen(one.month)} />
            ))}
            {!rankings.some((one) => one.month === month) && (
              <Empty text={`${sayMonth(month)}还没有报来的名单，换一个月份看看。`} />
            )}
            {rankings[0] && (
              <Section title="依据">
                <Explain explanations={rankings[0].explanations} />
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function OtherMonths({ unseen }: { unseen: number }) {
  if (unseen === 0) return null;
  return <View className="lead">{`其他月份还有 ${unseen} 份没有看，列在最前面。`}</View>;
}
