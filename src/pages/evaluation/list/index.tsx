import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { quarterOf } from '../../../core/calendar/quarter';
import { ForVoters } from './for-voters';
import { ListView } from './list-view';
import { QuarterField } from './quarter-field';
import { RoundState } from './round-state';

/** 三讲三评: whoever runs it sees the villages of a quarter; everybody else the way to vote and to results. */
export default function EvaluationListPage() {
  const { home, problem, reload } = useMyself();
  if (home?.menu.includes('evaluation')) return <Villages division={home.person?.division} />;
  return (
    <Page title="三讲三评">
      {home ? (
        <ForVoters village={home.today?.village} />
      ) : (
        <Loaded from={{ answer: undefined, problem, reload: () => void reload() }}>
          {() => null}
        </Loaded>
      )}
    </Page>
  );
}

function Villages({ division: own }: { division: string | undefined }) {
  const { values, change } = useAddress();
  const rounds = useAnswer('evaluation.rounds', {});
  const { home } = useMyself();
  const latest = rounds.answer?.rounds[0]?.quarter;
  const quarter = values.quarter || (rounds.answer && (latest ?? quarterOf(home?.day ?? '')));
  const division = values.division || own;
  const from = useAnswer(
    'evaluation.list',
    division && quarter ? { division, quarter } : undefined,
  );
  return (
    <Page title="三讲三评" office>
      <Loaded from={rounds} lines={2}>
        {(answer) => (
          <>
            <RoundState answer={answer} />
            {answer.rounds.length > 1 && (
              <QuarterField
                rounds={answer.rounds}
                quarter={quarter ?? ''}
                onChange={(chosen) => change({ quarter: chosen, village: '' })}
              />
            )}
          </>
        )}
      </Loaded>
      {rounds.answer && quarter && (
        <Loaded from={from} lines={8}>
          {(answer) => (
            <ListView answer={answer} quarter={quarter} values={values} change={change} />
          )}
        </Loaded>
      )}
    </Page>
  );
}
