import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { useAnswer } from '../../../components/use-answer';
import { NextRound } from './next-round';
import { RoundForm } from './round-form';

/** What each quarter is rated by, and the one the county can open now. */
export default function RoundsPage() {
  const from = useAnswer('evaluation.rounds', {});
  return (
    <Page title="各季度的三讲三评" office>
      <Loaded from={from} lines={8}>
        {({ next, mayOpen, rounds }) => (
          <>
            {next && <NextRound next={next} mayOpen={mayOpen} onDone={from.reload} />}
            {rounds.map((round) => (
              <Section
                key={round.quarter}
                title={round.quarterWords}
                note={`${round.byName} ${sayInstant(round.at)} 开的；开了以后规则再变，这个季度照旧。`}
                action={
                  <StatusTag
                    tone={round.state === 'open' ? 'attention' : 'done'}
                    text={round.state === 'open' ? '进行中' : '已结束'}
                  />
                }
              >
                <RoundForm form={round.form} />
              </Section>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}
