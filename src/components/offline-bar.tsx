import { View } from '@tarojs/components';
import { useState } from 'react';
import { clockOffset } from '../client/clock';
import { dismiss, sendMended, sendWaiting } from '../client/outbox';
import type { OutboxItem, OutboxItemOf } from '../client/outbox-items';
import { keepDraft } from '../client/use-draft';
import { useOutbox } from '../client/use-outbox';
import { instantOf } from '../core/calendar/day';
import { Button } from './button';
import { Banner } from './banner';
import { goTo } from './go-to';
import { ReasonSheet } from './reason-sheet';
import { sayInstant } from './say-day';
import './offline-bar.css';

// By the server's clock, as the register will say it: a phone's own may be off by a day.
const when = ({ made }: OutboxItem) => sayInstant(instantOf(made + (clockOffset() ?? 0)));

const what: Readonly<Record<OutboxItem['name'], string>> = {
  'attendance.report': '报到',
  'log.write': '日志',
};

/** What was written goes back to the page it was written on. */
function writeAgain({ key, input }: OutboxItemOf<'log.write'>): void {
  const { cadre, village, ...draft } = input;
  void village;
  keepDraft(`log.${cadre}`, draft);
  dismiss(key);
  goTo('log-write', { day: draft.day });
}

/** What waits on this phone to be sent, and what became of what waited. */
export function OfflineBar() {
  const { waiting, done, refused } = useOutbox();
  const [mending, mend] = useState<string>();
  const waits = (name: OutboxItem['name']) =>
    waiting
      .filter((item) => item.name === name)
      .map(when)
      .join('、');
  return (
    <>
      {waiting.length > 0 && (
        <Banner tone="attention">
          {waits('attendance.report') && (
            <View>
              {waits('attendance.report')} 的报到已存在手机里，有信号时自动送出，不用重复报到。
            </View>
          )}
          {waits('log.write') && (
            <View>{waits('log.write')} 写的日志已存在手机里，有信号时自动送出，不用重写。</View>
          )}
          <View className="offline-act">
            <Button kind="quiet" text="现在试送一次" onTap={() => void sendWaiting()} />
          </View>
        </Banner>
      )}
      {done.map((item) => (
        <Settled key={item.key} item={item} tone="done">
          {when(item)} 存下的{what[item.name]}已送到。
        </Settled>
      ))}
      {refused.map((item) => (
        <Settled key={item.key} item={item} tone="refused">
          {when(item)} 存下的{what[item.name]}没有收下：{item.refusal?.message}
          {item.refusal?.code === 'reason-needed' && (
            <View className="offline-act">
              <Button kind="quiet" text="补一句说明，再送出" onTap={() => mend(item.key)} />
            </View>
          )}
          {item.name === 'log.write' && (
            <View className="offline-act">
              <Button kind="quiet" text="打开来改" onTap={() => writeAgain(item)} />
            </View>
          )}
        </Settled>
      ))}
      {mending && (
        <ReasonSheet
          because="报到时您不在村附近，或者没有定位。"
          busy={false}
          onClose={() => mend(undefined)}
          onSend={(reason) => {
            mend(undefined);
            void sendMended(mending, { reason });
          }}
        />
      )}
    </>
  );
}

function Settled({
  item,
  tone,
  children,
}: React.PropsWithChildren<{ item: OutboxItem; tone: 'done' | 'refused' }>) {
  return (
    <Banner tone={tone}>
      <View>{children}</View>
      <View className="offline-act">
        <Button kind="quiet" text="知道了" onTap={() => dismiss(item.key)} />
      </View>
    </Banner>
  );
}
