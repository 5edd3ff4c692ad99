import { useState } from 'react';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { Empty } from '../../../components/empty';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { AskHere } from './ask-here';
import { Log } from './log';
import { OneExport } from './one-export';

/** 表格和导出: what waits for my word, what I asked for, a form to ask for, and who took out what. */
export default function ExportsPage() {
  const { values, change } = useAddress();
  const { home } = useMyself();
  const from = useAnswer('forms.mine', {});
  const division = home?.person?.division;
  // What was done above stands in the list of everybody’s below, which is read anew.
  const [deeds, count] = useState(0);
  function done() {
    from.reload();
    count((before) => before + 1);
  }
  return (
    <Page title="表格和导出" office>
      <Loaded from={from}>
        {({ own, waiting }) => (
          <>
            {waiting.length > 0 && (
              <Section title={`等我同意的（${waiting.length}）`} bare>
                {waiting.map((one) => (
                  <OneExport key={one.number} one={one} onDone={done} />
                ))}
              </Section>
            )}
            <Section title="我申请和打印的" bare>
              {own.length === 0 && (
                <Empty text="还没有。考勤表、请假单、补助发放页上都可以导出；考勤台账在下面申请。" />
              )}
              {own.map((one) => (
                <OneExport key={one.number} one={one} onDone={done} />
              ))}
            </Section>
          </>
        )}
      </Loaded>
      {division && <AskHere division={division} onDone={done} />}
      {division && <Log key={deeds} division={division} values={values} change={change} />}
    </Page>
  );
}
