import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';
import { Units } from './units';

type Years = Output<'unit-assessment.years'>;

/** The county: a year and its units; a unit: what was concluded of it. */
export default function UnitAssessmentsPage() {
  const from = useAnswer('unit-assessment.years', {});
  const { values, change } = useAddress();
  return (
    <Page
      title="派出单位考核"
      office={from.answer?.county}
      aloud="这里看派出单位自己的考核：系统里有的事实，县里写的结论，要整改的到哪天。"
    >
      <Loaded from={from}>
        {(years) => (
          <>
            <Own own={years.own} />
            {years.county && years.years.length + years.mayOpen.length === 0 && (
              <Empty text="本县执行的文件没有派出单位考核的规定，这里不能开。县里另有文件的，可以在“规则与依据”里凭文号另定这一项。" />
            )}
            {years.years.map(({ year }) => (
              <Units key={year} year={year} values={values} change={change} />
            ))}
            {years.mayOpen.map((year) => (
              <AskedDeed
                key={year}
                text={`开 ${year} 年的考核`}
                then="开了以后，每个有派驻人员的单位都有一张表，由县里写结论。"
                onSend={() => call('unit-assessment.open', { year }).then(from.reload)}
              />
            ))}
            <Section title="文件怎么规定">
              <Explain explanations={years.explanations} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Own({ own }: Pick<Years, 'own'>) {
  if (own.length === 0) return null;
  return (
    <Section title="本单位的" bare>
      <View className="cells">
        {own.map(({ year, unit, unitName, stateWords }) => (
          <Cell
            key={`${year} ${unit}`}
            title={`${year} 年 ${unitName}`}
            note={stateWords}
            onTap={() => goTo('unit-assessment-one', { year, unit })}
          />
        ))}
      </View>
    </Section>
  );
}
