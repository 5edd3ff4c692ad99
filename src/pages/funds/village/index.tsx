import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { sayYuan } from '../../../core/money';
import type { VillageFunds } from '../shapes';
import { thisYear } from '../year-steps';
import { VillageView } from './village-view';

/** A village’s money and projects of a year: one’s own, or with `?village=` another that one looks after. */
export default function VillageFundsPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const village = values.village || home?.today?.village;
  const year = values.year || values.month?.slice(0, 4) || thisYear();
  const asked = useAnswer('funds.village', village ? { village, year } : undefined);
  const from = village ? asked : { answer: undefined, problem, reload: () => void reload() };
  const { answer } = from;
  return (
    <Page
      title={answer ? `${answer.villageName}经费和项目` : '经费和项目'}
      aloud={answer && sayYear(answer)}
    >
      {home && !village ? (
        <Empty text="您今天没有派驻的村。到期离任后，账由接手的同志记。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(found) => (
            <VillageView
              key={found.year}
              found={found}
              said={sayYear(found)}
              onYear={(to) => change({ year: to })}
              onDone={asked.reload}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}

/** What came, what went, what waits: before any list. */
function sayYear({ year, sums, lines, projects }: VillageFunds): string {
  const { received, spent, purchases, waiting } = sums;
  const left = lines.reduce((sum, line) => sum + (line.left ?? 0), 0);
  const late = projects.filter((each) => each.late).length;
  return [
    `${year} 年收到 ${sayYuan(received)}，支出 ${sayYuan(spent)}`,
    purchases > 0 && `单位认购 ${sayYuan(purchases)}`,
    left > 0 && `还差 ${sayYuan(left)}没有到`,
    waiting > 0 && `${waiting} 笔等核对`,
    late > 0 && `${late} 个项目过了期限`,
  ]
    .filter(Boolean)
    .join('，');
}
