import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { byDay, readInbox } from './inbox';
import { NoticeCell } from './notice-cell';
import { RemindByWeChat } from './remind-by-wechat';
import type { Inbox } from './use-inbox';
import { useInbox } from './use-inbox';

/** What others did that concerns me, by day, the newest first. */
export default function InboxPage() {
  const inbox = useInbox();
  const { answer, notices } = inbox;
  return (
    <Page title="通知" aloud={answer && readInbox(notices)}>
      <Loaded from={inbox} lines={6}>
        {({ templates }) => (
          <View>
            {notices.length === 0 ? <NothingYet /> : <Days inbox={inbox} />}
            <RemindByWeChat templates={templates} />
          </View>
        )}
      </Loaded>
    </Page>
  );
}

function NothingYet() {
  return (
    <Empty text="还没有通知。别人代您登记、更正您的考勤，或把考勤表交到您手里时，会写在这里。">
      <Button kind="secondary" text="回首页" onTap={() => goTo('home')} />
    </Empty>
  );
}

function Days({ inbox }: { inbox: Inbox }) {
  const { notices, newBelow, fetchOlder, markAll, deed } = inbox;
  return (
    <View>
      {byDay(notices).map(({ day, notices: those }) => (
        <Section key={day} title={sayDay(day)} bare>
          <View className="cells">
            {those.map((notice) => (
              <NoticeCell key={notice.notice} {...notice} />
            ))}
          </View>
        </Section>
      ))}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {fetchOlder && (
        <Button
          kind="secondary"
          text="看更早的通知"
          busy={deed.busy && '正在取'}
          onTap={fetchOlder}
        />
      )}
      {newBelow > 0 && (
        <Button kind="quiet" text="其余的也算看过" busy={deed.busy && '正在办理'} onTap={markAll} />
      )}
    </View>
  );
}
