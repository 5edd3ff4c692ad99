import { View } from '@tarojs/components';
import { useState } from 'react';
import { Cell } from '../../components/cell';
import { Empty } from '../../components/empty';
import { Figure } from '../../components/figure';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import { EntryView } from './entry-view';
import { FigureDetail } from './figure-detail';
import type { LogMonthAnswer } from './say-log';
import { sayShort } from './say-log';
import './log.css';

interface Props {
  readonly log: LogMonthAnswer;
  /** One's own may be written from here. */
  readonly onWrite?: ((day: string) => void) | undefined;
  readonly onDone: () => void;
}

export type LogFigure = 'village' | 'written' | 'visits';

/** A month of the log: three figures, each opened in place, and the entries, the latest first. */
export function MonthLog({ log, onWrite, onDone }: Props) {
  const { figures, entries } = log;
  const [asked, ask] = useState<LogFigure>();
  const figure = (name: LogFigure, label: string, value: number, unit: string) => (
    <Figure
      label={label}
      value={value}
      unit={unit}
      chosen={asked === name}
      onTap={() => ask(asked === name ? undefined : name)}
    />
  );
  return (
    <View>
      <View className="figures">
        {figure('village', '在村', figures.inVillage, '天')}
        {figure('written', '有日志', figures.daysWritten, '天')}
        {figure('visits', '走访', figures.visits.count, '次')}
      </View>
      {asked && <FigureDetail figure={asked} log={log} onWrite={onWrite} />}
      <Entries entries={entries} onDone={onDone} />
    </View>
  );
}

function Entries({ entries, onDone }: Pick<LogMonthAnswer, 'entries'> & Pick<Props, 'onDone'>) {
  const [opened, open] = useState<string>();
  if (entries.length === 0) return <Empty text="这个月还没有日志。" />;
  return (
    <Section title={`日志 ${entries.length} 条`} bare>
      <View className="cells">
        {entries.map((entry) => (
          <View key={entry.entry}>
            <Cell
              title={`${sayDay(entry.day)}${entry.kindName ? ` · ${entry.kindName}` : ''}`}
              note={opened === entry.entry ? undefined : sayShort(entry)}
              onTap={() => open(opened === entry.entry ? undefined : entry.entry)}
            />
            {opened === entry.entry && <EntryView entry={entry} onDone={onDone} />}
          </View>
        ))}
      </View>
    </Section>
  );
}
