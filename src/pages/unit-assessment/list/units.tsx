import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Detail } from '../../../components/detail';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { useWide } from '../../../components/use-wide';
import type { Output } from '../../../contract/contract';
import { OneUnit } from '../one-unit';

type Unit = Output<'unit-assessment.units'>['units'][number];

interface Props {
  readonly year: string;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (values: Readonly<Record<string, string>>) => void;
}

/** The units of a year; on a PC with the sheet of the one chosen beside them. */
export function Units({ year, values, change }: Props) {
  const wide = useWide();
  const { home } = useMyself();
  const division = home?.person?.division;
  const from = useAnswer('unit-assessment.units', division ? { year, division } : undefined);
  const chosen = wide && values.year === year ? values.unit : undefined;
  const open = (unit: string) =>
    wide ? change({ year, unit }) : goTo('unit-assessment-one', { year, unit });
  return (
    <Detail
      title="派出单位考核详情"
      hint="点一个单位，在这里看它的表。"
      roomy
      detail={chosen ? <OneUnit year={year} unit={chosen} onDone={from.reload} /> : undefined}
      onClose={() => change({ year: '', unit: '' })}
    >
      <Section title={`${year} 年`} bare>
        <Loaded from={from}>
          {({ units }) => (
            <View className="cells">
              {units.map((one) => (
                <Cell
                  key={one.unit}
                  title={one.unitName}
                  note={noteOf(one)}
                  value={
                    <StatusTag tone={one.overdue ? 'attention' : 'plain'} text={one.stateWords} />
                  }
                  onTap={() => open(one.unit)}
                />
              ))}
            </View>
          )}
        </Loaded>
      </Section>
    </Detail>
  );
}

function noteOf({ conclusionWords, dueBy, overdue }: Unit): string {
  const due = dueBy && `${dueBy} 前整改${overdue ? '，已过期' : ''}`;
  return [conclusionWords, due].filter(Boolean).join('；');
}
