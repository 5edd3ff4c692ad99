import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { OneCheck } from '../one-check';

/** One spot check (`?check=`): what was found, what the cadre says, and what can be done. */
export default function CheckPage() {
  const { check = '' } = useAddress().values;
  return (
    <Page
      title="督查详情"
      aloud="这是一次督查的记录。请看下面的结果和依据；需要说明情况，请写在说明里送出。"
    >
      <OneCheck check={check} />
    </Page>
  );
}
