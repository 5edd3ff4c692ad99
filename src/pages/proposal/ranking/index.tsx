import { View } from '@tarojs/components';
import { serverNow } from '../../../client/clock';
import { Cell } from '../../../components/cell';
import { Explain } from '../../../components/explain';
import { Loaded } from '../../../components/loaded';
import { MonthPicker } from '../../../components/month-picker';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { addMonths, dayOf, monthOf } from '../../../core/calendar/day';
import { TownshipLast } from './township-last';

/** The list that a document orders, with the document above it: by township, nobody but the last. */
export default function RankingPage() {
  const { values, change } = useAddress();
  const { home } = useMyself();
  const last = addMonths(monthOf(dayOf(serverNow())), -1);
  const month = values.month ?? last;
  const division = values.division ?? home?.person?.division;
  const from = useAnswer('proposal.ranking', division ? { division, month } : undefined);
  return (
    <Page title="月出勤率末位名单" office>
      <MonthPicker month={month} last={last} onChange={(chosen) => change({ month: chosen })} />
      <Loaded from={from}>
        {(answer) => (
          <>
            <View className="lead">{saysOrder(answer.explanations)}</View>
            <View className="lead">
              {`每个乡镇末 ${answer.last} 位，逐级报${answer.reportedTo}。`}
            </View>
            {answer.townships.map((one) => (
              <TownshipLast
                key={one.township}
                one={one}
                month={answer.month}
                onDone={from.reload}
              />
            ))}
            {answer.townships.length === 0 && <Cell title="这个月没有考勤表。" />}
            <Section title="怎么算，依据什么">
              <View>{answer.definition}</View>
              <Explain explanations={answer.explanations} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function saysOrder([order]: readonly { document: string; clause: string }[]): string {
  return order ? `按 ${order.document} ${order.clause} 规定列出。` : '';
}
