import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { sayDay, sayMonth } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import type { MonthFigure } from './figures';
import { sayTarget } from './figures';
import type { MonthSheet } from './month-view';

interface Props {
  readonly figure: MonthFigure;
  readonly sheet: MonthSheet;
  readonly onOpen: (day: string) => void;
  readonly onClose: () => void;
}

/** A number opened: the days it counts, each leading to its records, and the clauses it goes by. */
export function FigureSheet({ figure, sheet, onOpen, onClose }: Props) {
  const { days, earlier, summary, explanations } = sheet;
  const isCounted = figure.label === '计入目标';
  const counted = days.filter(figure.holds);
  const others = isCounted ? earlier.filter((each) => each.counted > 0) : [];
  return (
    <Sheet title={`${figure.label} ${figure.value} 天`} onClose={onClose}>
      {isCounted && <View className="field">{sayTarget(summary)}</View>}
      {counted.length + others.length === 0 && <Empty text="没有这样的日子。" />}
      <View className="cells">
        {others.map(({ month, villageName, counted: value }) => (
          <Cell
            key={`${month} ${villageName}`}
            title={`${sayMonth(month)}，${villageName}`}
            value={`${value} 天`}
            onTap={() => goTo('my-month', { cadre: sheet.cadre, month })}
          />
        ))}
        {counted.map(({ day, why }) => (
          <Cell key={day} title={sayDay(day)} note={why} onTap={() => onOpen(day)} />
        ))}
      </View>
      <Section title="依据">
        <Explain explanations={explanations.filter(({ rule }) => figure.rules.includes(rule))} />
      </Section>
    </Sheet>
  );
}
