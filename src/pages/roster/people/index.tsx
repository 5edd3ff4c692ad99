import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { PeopleView } from './people-view';

/** Who is on the roster, who has bound their WeChat, and the codes to bind with. */
export default function PeoplePage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const division = values.division || home?.person?.division;
  const asked = useAnswer('roster.people', division ? { division } : undefined);
  const from = division ? asked : { answer: undefined, problem, reload: () => void reload() };
  return (
    <Page title="人员与绑定码" office>
      {home && !division ? (
        <Empty text="您的授权里没有要管的乡镇或村。" />
      ) : (
        <Loaded from={from} lines={8}>
          {({ people, mayIssue }) => (
            <PeopleView
              people={people}
              division={division ?? ''}
              mayIssue={mayIssue}
              values={values}
              change={change}
              reload={asked.reload}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}
