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
  return (
    <Page title="表格和导出" office>
      <Loaded from={from}>
        {({ own, waiting }) => (
          <>
            {waiting.length > 0 && (
              <Section title={`等我同意的（${waiting.length}）`} bare>
                {waiting.map((one) => (
                  <OneExport key={one.number} one={one} onDone={from.reload} />
                ))}
              </Section>
            )}
            <Section title="我申请和打印的" bare>
              {own.length === 0 && (
                <Empty text="还没有。考勤表、请假单、补助发放页上都可以导出；考勤台账在下面申请。" />
              )}
              {own.map((one) => (
                <OneExport key={one.number} one={one} onDone={from.reload} />
              ))}
            </Section>
          </>
        )}
      </Loaded>
      {division && <AskHere division={division} onDone={from.reload} />}
      {division && <Log division={division} values={values} change={change} />}
    </Page>
  );
}
