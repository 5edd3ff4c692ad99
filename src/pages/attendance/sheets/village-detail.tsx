import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { positionWords } from '../../../components/mark-words';
import { Banner } from '../../../components/banner';
import { PrintForm } from '../../../components/print-form';
import { Section } from '../../../components/section';
import { Steps } from '../../../components/steps';
import { useWide } from '../../../components/use-wide';
import { stepsOf } from '../sheet-steps';
import { CorrectForm } from './correct-form';
import { MarksTable } from './marks-table';
import { OpenCorrections } from './open-corrections';
import { TakeStep } from './take-step';
import type { SheetsAnswer, VillageSheet } from './villages';

interface Props {
  readonly village: VillageSheet;
  readonly answer: SheetsAnswer;
  readonly reload: () => void;
}

/** One village’s sheet: what to look at, each person’s month, the next step, what was done. */
export function VillageDetail({ village, answer, reload }: Props) {
  const { month, days, explanations } = answer;
  const wide = useWide();
  const [correcting, correct] = useState(false);
  const mayCorrect = village.can.includes('correct');
  const look = village.attention;
  return (
    <View>
      {look.length > 0 && (
        <Banner tone="attention">
          {look.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Banner>
      )}
      <OpenCorrections village={village} onDone={reload} />
      <TakeStep village={village} month={month} onDone={reload} />
      {wide && <MarksTable rows={village.rows} days={days} />}
      <Section title="每个人" bare>
        <View className="cells">
          {village.rows.map(({ cadre, name, position, summary, attention }) => (
            <Cell
              key={cadre}
              title={`${name}，${positionWords[position]}`}
              note={attention.join('；')}
              value={`在村 ${summary.inVillage} 天`}
              onTap={() => goTo('my-month', { cadre, month })}
            />
          ))}
        </View>
      </Section>
      {mayCorrect && !correcting && (
        <Button kind="secondary" text="更正一天" icon="pen" onTap={() => correct(true)} />
      )}
      {correcting && (
        <CorrectForm
          rows={village.rows}
          month={month}
          onDone={reload}
          onClose={() => correct(false)}
        />
      )}
      <PrintForm
        text="打印本村考勤表"
        of={{ form: 'month-sheet', division: village.village, month }}
      />
      <Section title="办理过程">
        <Steps steps={stepsOf(village.state, village.steps)} />
      </Section>
      <Section title="依据">
        <Explain explanations={explanations} />
      </Section>
    </View>
  );
}
