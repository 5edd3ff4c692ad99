import { View } from '@tarojs/components';
import { Cell } from '../../components/cell';
import { Explain } from '../../components/explain';
import { goTo } from '../../components/go-to';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import type { LogFigure } from './month-log';
import type { LogMonthAnswer } from './say-log';
import { sayMissing, saySpan, sayVisits } from './say-log';

interface Props {
  readonly figure: LogFigure;
  readonly log: LogMonthAnswer;
  readonly onWrite?: ((day: string) => void) | undefined;
}

const rules: Readonly<Record<LogFigure, readonly string[]>> = {
  village: ['work-log'],
  written: ['work-kinds', 'work-log'],
  visits: ['household-visit'],
};

/** A figure opened: what it counts, record by record, and the clause it goes by. */
export function FigureDetail({ figure, log, onWrite }: Props) {
  const explanations = log.explanations.filter(({ rule }) => rules[figure].includes(rule));
  return (
    <Section>
      {figure === 'village' && <Village log={log} onWrite={onWrite} />}
      {figure === 'written' && <Written log={log} />}
      {figure === 'visits' && <Visits log={log} />}
      <Explain explanations={explanations} />
    </Section>
  );
}

function Village({ log, onWrite }: Omit<Props, 'figure'>) {
  const { figures, cadre, month } = log;
  return (
    <View>
      <View className="field">{sayMissing(figures)}</View>
      <View className="cells">
        {figures.missing.map((span) => (
          <Cell
            key={span.from}
            title={saySpan(span)}
            note={onWrite ? '在村，没有日志。点一下补写' : '在村，没有日志'}
            onTap={onWrite && (() => onWrite(span.from))}
          />
        ))}
        <Cell
          title={`考勤表上在村 ${figures.inVillage} 天`}
          note="看是哪几天"
          onTap={() => goTo('my-month', { cadre, month })}
        />
      </View>
    </View>
  );
}

function Written({ log: { figures } }: Pick<Props, 'log'>) {
  return (
    <View className="cells">
      <Cell title="一共" value={`${figures.entries} 条，${figures.daysWritten} 天`} />
      {figures.byKind.map(({ kind, kindName, entries }) => (
        <Cell key={kind} title={kindName} value={`${entries} 条`} />
      ))}
    </View>
  );
}

function Visits({ log: { figures, entries } }: Pick<Props, 'log'>) {
  const visits = entries.flatMap(({ entry, day, visits: all }) =>
    all.map((visit, i) => ({ key: `${entry} ${i}`, day, ...visit })),
  );
  return (
    <View>
      <View className="field">{sayVisits(figures.visits)}</View>
      <View className="cells">
        {visits.map(({ key, day, household, outcome }) => (
          <Cell key={key} title={`${household}（${sayDay(day)}）`} note={outcome} />
        ))}
      </View>
    </View>
  );
}
