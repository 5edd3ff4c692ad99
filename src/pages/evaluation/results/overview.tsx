import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Bars } from '../../../components/bars';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { quarterBefore, quarterInWords } from '../../../core/calendar/quarter';

type Answer = Output<'evaluation.overview'>;

interface Props {
  readonly division: string;
  readonly quarter: string;
  readonly onQuarter: (quarter: string) => void;
}

/** Sums of what the villages published, and each of them to open. */
export function Overview({ division, quarter, onQuarter }: Props) {
  const from = useAnswer('evaluation.overview', { division, quarter });
  const before = quarterBefore(quarter);
  return (
    <Page title="评议结果" office>
      <Loaded from={from} lines={8}>
        {(answer) => <OverviewView answer={answer} />}
      </Loaded>
      <Button
        kind="secondary"
        text={`看${quarterInWords(before)}`}
        onTap={() => onQuarter(before)}
      />
    </Page>
  );
}

function OverviewView({ answer: { quarterWords, sums, results } }: { answer: Answer }) {
  if (results.length === 0) {
    return <Empty text={`${quarterWords}还没有公布的评议结果。公布以后就在这里。`} />;
  }
  return (
    <View>
      <View className="lead">
        {quarterWords}，公布了 {results.length} 场
      </View>
      <Section title="各村" bare>
        <View className="cells">
          {results.map(({ assembly, villageName, day, number }) => (
            <Cell
              key={assembly}
              title={`${villageName}${number > 1 ? '（重评）' : ''}`}
              note={`${sayDay(day)}评议`}
              onTap={() => goTo('evaluation-results', { assembly })}
            />
          ))}
        </View>
      </Section>
      {sums.map((sum) => (
        <Sum key={`${sum.party} ${sum.ratedParty} ${sum.ratedOn}`} sum={sum} />
      ))}
    </View>
  );
}

function Sum({ sum }: { sum: Answer['sums'][number] }) {
  const { partyName, ratedName, ratedOn, counts, villages, withheld } = sum;
  const all = counts.reduce((total, { count }) => total + count, 0);
  return (
    <Section
      title={`${partyName}评${ratedName}（${ratedOn}）`}
      note={`${villages} 个村公布数字的合计${withheld > 0 ? `；另有 ${withheld} 个村没有公布数字，不在其中` : ''}`}
    >
      {villages === 0 && <View>没有可以合计的数字。</View>}
      <Bars
        bars={counts.map(({ text, count }) => ({
          ...{ label: text, value: count, of: all, text: `${count} 票` },
        }))}
      />
    </Section>
  );
}
