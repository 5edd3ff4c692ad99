import { useState } from 'react';
import { call } from '../../client/call';
import { serverNow } from '../../client/clock';
import { Button } from '../../components/button';
import { DayField } from '../../components/day-field';
import { goTo } from '../../components/go-to';
import { Banner } from '../../components/banner';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import { dayOf } from '../../core/calendar/day';
import { Proof } from './proof';
import type { ShownLeave } from './leave-view';

interface Props {
  readonly leave: ShownLeave;
  readonly onDone: () => void;
}

/** What the person can do with it: mend it, end it, take it back. */
export function OwnDeeds({ leave, onDone }: Props) {
  const { can } = leave;
  return (
    <>
      {can.includes('ask-again') && (
        <Button text="修改后再申请" onTap={() => goTo('leave-apply', { again: leave.leave })} />
      )}
      {leave.extendFrom && (
        <Button
          kind="secondary"
          text="续假"
          onTap={() => goTo('leave-apply', { extends: leave.leave })}
        />
      )}
      {can.includes('prove') && <MoreProof leave={leave} onDone={onDone} />}
      {can.includes('return') && <ReturnForm leave={leave} onDone={onDone} />}
      {can.includes('withdraw') && <Withdraw leave={leave} onDone={onDone} />}
    </>
  );
}

function MoreProof({ leave, onDone }: Props) {
  async function add(file: string) {
    await call('leave.addProof', { leave: leave.leave, file });
    onDone();
  }
  return (
    <Section>
      <Proof files={leave.proof} onAdd={add} />
    </Section>
  );
}

function ReturnForm({ leave, onDone }: Props) {
  const today = dayOf(serverNow());
  const [on, pick] = useState(today);
  const deed = useDeed(['on']);
  async function end() {
    await call('leave.return', { leave: leave.leave, on });
    onDone();
  }
  return (
    <Section title="销假">
      <DayField
        label="哪天回到村里"
        value={on}
        from={leave.from}
        to={today}
        error={deed.wrong('on')}
        onChange={pick}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button text="销假" busy={deed.busy && '正在送出'} onTap={() => void deed.run(end)} />
    </Section>
  );
}

function Withdraw({ leave, onDone }: Props) {
  const [sure, ask] = useState(false);
  const deed = useDeed();
  async function withdraw() {
    await call('leave.withdraw', { leave: leave.leave });
    onDone();
  }
  if (!sure) return <Button kind="quiet" text="撤回这次请假" onTap={() => ask(true)} />;
  return (
    <Section title="撤回这次请假？">
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="secondary"
        text="撤回"
        busy={deed.busy && '正在撤回'}
        onTap={() => void deed.run(withdraw)}
      />
      <Button kind="quiet" text="不撤回" onTap={() => ask(false)} />
    </Section>
  );
}
