import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { readIssues } from '../say-issue';
import { IssuesView } from './issues-view';

/** 议题 of a village, or the open ones of a wider division (`?village=`, `?division=`, `?issue=`). */
export default function IssuesPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const mine = home?.person?.division ?? home?.today?.village;
  const division = values.village || values.division || mine;
  const asked = useAnswer('evaluation.issues', division ? { division } : undefined);
  const from = division ? asked : { answer: undefined, problem, reload: () => void reload() };
  return (
    <Page title="议题和承诺" office aloud={asked.answer && readIssues(asked.answer.issues)}>
      {home && !division ? (
        <Empty text="您的授权里没有要管的乡镇或村。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(answer) => (
            <IssuesView
              answer={answer}
              division={division ?? ''}
              wider={(division ?? '').length < 12}
              chosen={values.issue}
              onChoose={(issue) => change({ issue })}
              onDone={asked.reload}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
