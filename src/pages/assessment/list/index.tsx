import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import type { Home } from '../../../client/show-home';
import type { Output } from '../../../contract/contract';
import { OpenForm } from './open-form';

/** 考核: one's own sheets, and the rounds for those who assess or are asked. */
export default function AssessmentsPage() {
  const { home } = useMyself();
  return (
    <Page title="考核">
      {home && wasPosted(home) && <Mine />}
      {home && seesRounds(home) && <Rounds asked={isAskedOnly(home)} />}
    </Page>
  );
}

const wasPosted = ({ menu }: Home) => menu.includes('my-month');
const overseesOrSends = ({ menu }: Home) => menu.includes('story-review') || menu.includes('unit');
/** Whoever enters for others in a village is asked for a word. */
const seesRounds = (home: Home) => overseesOrSends(home) || home.menu.includes('enter');
const isAskedOnly = (home: Home) => !overseesOrSends(home);

function Mine() {
  const from = useAnswer('assessment.mine', {});
  return (
    <Section title="我的考核" bare>
      <Loaded from={from}>
        {({ sheets }) => (
          <>
            {sheets.length === 0 && (
              <Empty text="还没有考核表。县里开了考核以后，这里能看到系统里的数据和结果。" />
            )}
            <View className="cells">
              {sheets.map((each) => (
                <Cell
                  key={each.sheet}
                  title={each.title}
                  note={each.stateWords}
                  value={each.gradeWords}
                  onTap={() => goTo('assessment-sheet', { sheet: each.sheet })}
                />
              ))}
            </View>
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Rounds({ asked }: { asked: boolean }) {
  const from = useAnswer('assessment.rounds', {});
  return (
    <Loaded from={from}>
      {(answer) => (
        <>
          <Section title={asked ? '请我写意见的考核' : '在办和办过的'} bare>
            <NoRule answer={answer} />
            {answer.led && answer.rounds.length === 0 && (
              <Empty text="县里还没有开。开了以后，这里可以写意见、看考核表。" />
            )}
            <View className="cells">
              {answer.rounds.map((each) => (
                <Cell
                  key={each.round}
                  title={each.title}
                  note={`${each.stateWords}，征求意见到 ${each.opinionsUntil} 为止`}
                  onTap={() =>
                    goTo(asked ? 'assessment-opinions' : 'assessment-round', { round: each.round })
                  }
                />
              ))}
            </View>
          </Section>
          {answer.mayOpen.length > 0 && <OpenForm mayOpen={answer.mayOpen} onDone={from.reload} />}
          <Section title="文件怎么规定">
            <Explain explanations={answer.explanations} />
          </Section>
        </>
      )}
    </Loaded>
  );
}

function NoRule({ answer }: { answer: Output<'assessment.rounds'> }) {
  if (answer.led) return null;
  return (
    <Empty text="本县执行的文件没有写明怎么考核，这里不能开。请县里先在“规则与依据”里凭文号另定“考核办法”；要按分数考核的，再定“考核细则”。">
      <Button kind="secondary" text="去规则与依据" onTap={() => goTo('rules')} />
    </Empty>
  );
}
