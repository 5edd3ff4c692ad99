import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { CheckCells } from '../check-cells';
import { OfficeList } from './office-list';
import { readChecks } from './read-checks';

/** What waits for me, what was checked in my division, and what was found about me. */
export default function CheckListPage() {
  const { values, change } = useAddress();
  const from = useAnswer('check.list', {});
  const { answer } = from;
  const open = (check: string) => goTo('check-one', { check });
  return (
    <Page title="督查" office={answer?.mayOrder ?? false} aloud={answer && readChecks(answer)}>
      <Loaded from={from}>
        {(checks) => (
          <>
            {checks.mayOrder && (
              <View className="buttons">
                <Button text="安排督查" onTap={() => goTo('check-order')} />
                <Button kind="quiet" text="历次抽查" onTap={() => goTo('check-draws')} />
              </View>
            )}
            {checks.mayOrder && (
              <OfficeList checks={checks} values={values} change={change} onDone={from.reload} />
            )}
            <CheckCells title="关于我的督查" checks={checks.mine} onOpen={open} />
            {!checks.mayOrder && checks.mine.length === 0 && (
              <Empty text="没有关于您的督查记录。有记录时会通知您，您可以说明情况。" />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
