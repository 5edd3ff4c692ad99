import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useWide } from '../../../components/use-wide';
import { ChooseLeave } from './choose-leave';
import { Filings } from './filings';
import { LeaveCells } from './leave-cells';
import { readLeaves } from './read-leaves';

/** What waits for me, what the level below let wait, and what I asked for. */
export default function LeaveListPage() {
  const from = useAnswer('leave.list', {});
  const wide = useWide();
  const { values, change } = useAddress();
  return (
    <Page title="请假" office aloud={from.answer && readLeaves(from.answer)}>
      <Loaded from={from}>
        {({ mayApply, mayLend, receives, mine, waiting, overdue }) => {
          const groups = [
            { title: `等您审批（${waiting.length}）`, leaves: waiting, named: true },
            { title: `下级还没有审批（${overdue.length}）`, leaves: overdue, named: true },
            { title: '我的请假', leaves: mine, named: false },
          ];
          const none = groups.every(({ leaves }) => leaves.length === 0);
          return (
            <>
              {receives && values.filing && <Filings chosen={values.filing} />}
              {mayApply && <Button text="申请请假" onTap={() => goTo('leave-apply')} />}
              {wide && (!none || values.leave) ? (
                <ChooseLeave
                  groups={groups}
                  chosen={values.leave}
                  onOpen={(leave) => change({ leave })}
                  onDone={from.reload}
                />
              ) : (
                groups
                  .filter(({ leaves }) => leaves.length > 0)
                  .map((group) => <LeaveCells key={group.title} {...group} />)
              )}
              {receives && !values.filing && <Filings chosen={undefined} />}
              {none && !receives && (
                <Empty
                  text={
                    mayApply ? '还没有请过假。' : '没有等您审批的请假。有人申请时，首页会提醒。'
                  }
                />
              )}
              {mayLend && (
                <Button
                  kind="quiet"
                  text="不在的时候，委托别人代办"
                  onTap={() => goTo('delegate')}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
