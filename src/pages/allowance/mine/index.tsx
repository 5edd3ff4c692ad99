import { View } from '@tarojs/components';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import type { Output } from '../../../contract/contract';
import { dayOf } from '../../../core/calendar/day';
import { sayYuan } from '../../../core/money';
import { ClaimForm } from './claim-form';
import { Days } from './days';
import { MonthLines } from './month-lines';

type Year = Output<'allowance.person'>;

/** 我的天数、我的补助、我的权利: a cadre’s year; with `?cadre=` another’s, by those who may see it. */
export default function AllowancesPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const now = Number(dayOf(serverNow()).slice(0, 4));
  const year = Number(values.year) || now;
  const own = home?.person?.id;
  const cadre = values.cadre ?? own;
  const asked = useAnswer('allowance.person', cadre ? { cadre, year } : undefined);
  const from = cadre ? asked : { answer: undefined, problem, reload: () => void reload() };
  const mine = cadre === own;
  const { answer } = from;
  return (
    <Page
      title={!mine && answer ? `${answer.name}的补助和权利` : '我的补助和权利'}
      aloud={answer && sayLeft(answer)}
    >
      <Loaded from={from} lines={8}>
        {(found) => (
          <>
            <View className="lead">{sayLeft(found)}</View>
            <Days cadre={found.cadre} />
            {mine && <ClaimForm claims={found.claims} known={found.months} onDone={asked.reload} />}
            <Months found={found} mine={mine} onDone={asked.reload} />
            <Section title={mine ? '我的权利' : '文件给的其他待遇'}>
              {found.earned && <Banner tone="done">{found.earned.text}。</Banner>}
              <Explain explanations={found.rights} />
            </Section>
            <Button
              kind="quiet"
              text={year === now ? `看 ${year - 1} 年` : `回到 ${now} 年`}
              onTap={() => change({ year: String(year === now ? year - 1 : now) })}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface MonthsProps {
  readonly found: Year;
  readonly mine: boolean;
  readonly onDone: () => void;
}

function Months({ found: { months, year, cadre, explanations }, mine, onDone }: MonthsProps) {
  if (months.length === 0) {
    return <Empty text={`${year} 年还没有可以发的补助。月份过完，文件又给了补助的，这里就有。`} />;
  }
  return (
    <>
      {months.map((month) => (
        <MonthLines
          key={`${month.month} ${month.unit}`}
          cadre={cadre}
          month={month}
          explanations={explanations}
          own={mine}
          onDone={onDone}
        />
      ))}
    </>
  );
}

/** What is still to come, in a sentence: before any table. */
function sayLeft({ months, year }: Year): string {
  const lines = months.flatMap((month) => month.lines);
  const left = lines.reduce((sum, line) => sum + Math.max(0, line.left ?? 0), 0);
  const late = lines.filter(({ state }) => state === 'late').length;
  const over = lines.reduce((sum, line) => sum + Math.max(0, -(line.left ?? 0)), 0);
  const said =
    left === 0 ? `${year} 年能算出来的补助都发齐了` : `${year} 年还有 ${sayYuan(left)}没有发`;
  return [said, late > 0 && `其中 ${late} 项逾期`, over > 0 && `另有 ${sayYuan(over)}是多发的`]
    .filter(Boolean)
    .join('，');
}
