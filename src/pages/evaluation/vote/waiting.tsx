import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { Skeleton } from '../../../components/skeleton';

/** Until it is known what there is to vote on; why not, and another try. */
export function Waiting({
  problem,
  onAgain,
}: {
  problem?: string | undefined;
  onAgain: () => void;
}) {
  return (
    <Page title="三讲三评">
      {problem ? (
        <>
          <Banner tone="refused">{problem}</Banner>
          <Button text="再试一次" onTap={onAgain} />
        </>
      ) : (
        <Skeleton lines={5} />
      )}
    </Page>
  );
}
