import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAnswer } from '../../../components/use-answer';
import { Filings } from './filings';
import { LeaveCells } from './leave-cells';
import { readLeaves } from './read-leaves';

/** What waits for me, and what I asked for. */
export default function LeaveListPage() {
  const from = useAnswer('leave.list', {});
  return (
    <Page title="请假" aloud={from.answer && readLeaves(from.answer)}>
      <Loaded from={from}>
        {({ mayApply, receives, mine, waiting }) => (
          <>
            {waiting.length > 0 && (
              <LeaveCells title={`等您审批（${waiting.length}）`} leaves={waiting} named />
            )}
            {mayApply && <Button text="申请请假" onTap={() => goTo('leave-apply')} />}
            {mine.length > 0 && <LeaveCells title="我的请假" leaves={mine} />}
            {receives && <Filings />}
            {waiting.length === 0 && mine.length === 0 && !receives && (
              <Empty
                text={mayApply ? '还没有请过假。' : '没有等您审批的请假。有人申请时，首页会提醒。'}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
