import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { ReviewList } from './review-list';

/** Groups belong to the county. */
const COUNTY_DIGITS = 6;

/** Stories of a township or county (`?show=`, `?story=`): what waits, what is to come, what readers see. */
export default function ReviewPage() {
  const { values, change } = useAddress();
  const { home, problem, reload } = useMyself();
  const division = home?.person?.division;
  const asked = useAnswer('publicity.waiting', division ? { division } : undefined);
  const from = division ? asked : { answer: undefined, problem, reload: () => void reload() };
  return (
    <Page title="审核案例" office>
      {home && !division ? (
        <Empty text="您的授权里没有要管的乡镇或县。" />
      ) : (
        <Loaded from={from} lines={8}>
          {(answer) => (
            <ReviewList answer={answer} values={values} change={change} onDone={asked.reload} />
          )}
        </Loaded>
      )}
      {division?.length === COUNTY_DIGITS && (
        <Button kind="quiet" text="发到企业微信群" onTap={() => goTo('story-robots')} />
      )}
    </Page>
  );
}
