import { useState } from 'react';
import { call } from '../../client/call';
import { AskedDeed } from '../../components/asked-deed';
import { DayField } from '../../components/day-field';
import { Section } from '../../components/section';
import type { ShownSuccession } from './succession-view';

interface Props {
  readonly one: ShownSuccession;
  readonly onDone: () => void;
}

/** What the county does: confirms who comes, sets when who goes leaves, sends nobody after all. */
export function CountyDeeds({ one, onDone }: Props) {
  const { succession, can, comes, bars } = one;
  const done = (work: Promise<unknown>) => work.then(onDone);
  const none = !can.includes('confirm') && !can.includes('release') && !can.includes('call-off');
  if (none) return null;
  return (
    <Section title="县里办理">
      {can.includes('confirm') && comes && (
        <>
          <AskedDeed
            kind="primary"
            text="确认接替人"
            then={`${comes.name}自 ${comes.from} 起派驻${one.villageName}。`}
            asks={
              bars.length > 0
                ? { label: '仍要确认的原因', field: 'remark', max: 300 }
                : { label: '说明（可以不写）', field: 'remark', max: 300, optional: true }
            }
            onSend={(remark) =>
              done(call('handover.confirm', { succession, decision: 'confirm', ...said(remark) }))
            }
          />
          <AskedDeed
            text="退回另报"
            then="退回派出单位，请另报一位。"
            asks={{ label: '原因', field: 'remark', max: 300 }}
            onSend={(remark) =>
              done(call('handover.confirm', { succession, decision: 'hand-back', remark }))
            }
          />
        </>
      )}
      {can.includes('release') && <Release succession={succession} onDone={onDone} />}
      {can.includes('call-off') && (
        <AskedDeed
          text="不再另派"
          then="不再请派出单位派人，原来的派驻不变。"
          asks={{ label: '原因', max: 300 }}
          onSend={(reason) => done(call('handover.callOff', { succession, reason }))}
        />
      )}
    </Section>
  );
}

function said(words: string) {
  const remark = words.trim();
  return remark ? { remark } : {};
}

function Release({ succession, onDone }: { succession: string; onDone: () => void }) {
  const [lastDay, setLastDay] = useState('');
  async function release(words: string) {
    await call('handover.release', { succession, lastDay, ...said(words) });
    onDone();
  }
  return (
    <>
      <DayField label="离任的最后一天" value={lastDay} onChange={setLastDay} />
      {lastDay && (
        <AskedDeed
          text="定下离任日期"
          then="到这一天为止，之后不再是驻村干部；本人会收到通知。"
          asks={{ label: '说明（可以不写）', field: 'remark', max: 300, optional: true }}
          onSend={release}
        />
      )}
    </>
  );
}
