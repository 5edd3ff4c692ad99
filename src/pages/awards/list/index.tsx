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
import { OneNomination } from '../one-nomination';
import { roundTitle } from '../award-words';
import { hasNominations, seesRounds } from './who-sees';
import '../awards.css';

/** Awards: what is public for anybody; one's own nominations; and the rounds, for those who make them. */
export default function AwardsPage() {
  const { home } = useMyself();
  const from = useAnswer('awards.public', {});
  return (
    <Page title="评优表扬">
      {home && hasNominations(home) && <Mine />}
      {home && seesRounds(home) && <Rounds />}
      <Loaded from={from}>
        {({ lists, explanations }) => (
          <>
            <Section title="公示和公布" bare>
              {lists.length === 0 && (
                <Empty text="还没有公示或公布过名单。公示以后，谁都能在这里看。" />
              )}
              <View className="cells">
                {lists.map((each) => (
                  <Cell
                    key={each.round}
                    title={roundTitle(each)}
                    note={each.stateWords}
                    onTap={() => goTo('award-list', { round: each.round })}
                  />
                ))}
              </View>
            </Section>
            <Section title="文件怎么规定">
              <Explain explanations={explanations} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Mine() {
  const from = useAnswer('awards.mine', {});
  const { answer } = from;
  if (!answer || answer.nominations.length === 0) return null;
  return (
    <Section title="关于我的推荐">
      {answer.nominations.map((one) => (
        <OneNomination key={one.nomination} one={one} onDone={from.reload} />
      ))}
    </Section>
  );
}

function Rounds() {
  const from = useAnswer('awards.rounds', {});
  return (
    <Section title="在办和办过的" bare>
      <Loaded from={from}>
        {({ rule, rounds, mayOpen }) => (
          <>
            {!rule && (
              <Empty text="本县执行的文件没有评优表扬的规定，这里不能开。县里另有文件的，可以在“规则与依据”里凭文号另定这一项。">
                <Button kind="secondary" text="去规则与依据" onTap={() => goTo('rules')} />
              </Empty>
            )}
            <View className="cells">
              {rounds.map((each) => (
                <Cell
                  key={each.round}
                  title={roundTitle(each)}
                  note={sayRound(each)}
                  onTap={() => goTo('award-round', { round: each.round })}
                />
              ))}
            </View>
            {rule && rounds.length === 0 && mayOpen.length === 0 && (
              <Empty text="县里还没有开。开了以后，这里可以推荐。" />
            )}
            {mayOpen.length > 0 && (
              <Button text="开一批评优表扬" onTap={() => goTo('award-open')} />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function sayRound({
  phase,
  phaseWords,
  nominateUntil,
  notice,
}: {
  readonly phase: string;
  readonly phaseWords: string;
  readonly nominateUntil: string;
  readonly notice?: { readonly to: string } | undefined;
}): string {
  if (phase === 'nominating') return `${phaseWords}，到 ${nominateUntil} 为止`;
  if (phase === 'public-notice' && notice) return `${phaseWords}，到 ${notice.to} 为止`;
  return phaseWords;
}
