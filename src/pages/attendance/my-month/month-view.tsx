import { View } from '@tarojs/components';
import { useState } from 'react';
import { Bars } from '../../../components/bars';
import { Cell } from '../../../components/cell';
import { Figure } from '../../../components/figure';
import { sheetWords } from '../../../components/mark-words';
import { MonthGrid } from '../../../components/month-grid';
import { sayDay, sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { Steps } from '../../../components/steps';
import type { Output } from '../../../contract/contract';
import { stepsOf } from '../sheet-steps';
import { FigureSheet } from './figure-sheet';
import { figuresOf } from './figures';

export type MonthSheet = Output<'attendance.month'>;

interface Props {
  readonly sheet: MonthSheet;
  readonly today: string;
  readonly onOpen: (day: string) => void;
}

export function MonthView({ sheet, today, onOpen }: Props) {
  const { summary, days, steps, corrections, state } = sheet;
  const [asked, ask] = useState<string>();
  const corrected = new Set(corrections.map(({ day }) => day));
  const figures = figuresOf(summary);
  const figure = figures.find(({ label }) => label === asked);
  return (
    <View>
      <View className="lead">
        {sheet.villageName}，{sheetWords[state]}
      </View>
      {summary.target !== undefined && (
        <Bars
          bars={[
            {
              label: `${summary.per === 'month' ? '本月' : '今年'}计入目标`,
              value: summary.counted,
              of: summary.target,
              text: `${summary.counted} / ${summary.target} 天`,
            },
          ]}
        />
      )}
      <Section bare>
        <MonthGrid
          days={days.map((one) => ({ ...one, corrected: corrected.has(one.day) }))}
          today={today}
          onOpen={onOpen}
        />
      </Section>
      <View className="figures">
        {figures.map(({ label, value }) => (
          <Figure key={label} label={label} value={value} unit="天" onTap={() => ask(label)} />
        ))}
      </View>
      <Section title="办理过程">
        <Steps steps={stepsOf(state, steps)} />
      </Section>
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      {figure && (
        <FigureSheet
          figure={figure}
          sheet={sheet}
          onOpen={(day) => {
            ask(undefined);
            onOpen(day);
          }}
          onClose={() => ask(undefined)}
        />
      )}
    </View>
  );
}

const correctionWords = { open: '等乡镇确认', made: '已更正', refused: '没有采纳' } as const;

function sayDecided({ decidedByName, decidedReason }: Decided): string {
  return decidedByName ? `；${decidedByName}办理：${decidedReason ?? ''}` : '';
}
type Decided = Pick<MonthSheet['corrections'][number], 'decidedByName' | 'decidedReason'>;

function Corrections({ corrections }: { corrections: MonthSheet['corrections'] }) {
  return (
    <Section title="更正" bare>
      <View className="cells">
        {corrections.map(({ day, was, becomes, reason, byName, at, state, ...decided }) => (
          <Cell
            key={`${day}-${at}`}
            title={`${sayDay(day)}：${was} 改为 ${becomes}`}
            note={`${reason}（${byName}，${sayInstant(at)}）${sayDecided(decided)}`}
            value={correctionWords[state]}
          />
        ))}
      </View>
    </Section>
  );
}
