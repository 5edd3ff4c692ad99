import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { signedFenOf, typedYuan } from '../../../components/money';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { dayOf } from '../../../core/calendar/day';
import type { ShownLine } from '../tone-of';
import type { AllowanceRow } from './list-view';

interface Props {
  readonly row: AllowanceRow;
  readonly line: ShownLine;
  readonly onDone: () => void;
}

/** What one person was paid, to the fen; another sum than is due with why. Had back: with a minus. */
export function OnePayment({ row, line, onDone }: Props) {
  const [open, setOpen] = useState(false);
  if (!open) {
    const text = `单独登记一笔${line.title}`;
    return <Button kind="secondary" text={text} onTap={() => setOpen(true)} />;
  }
  return <OpenForm row={row} line={line} onDone={onDone} />;
}

function OpenForm({ row: { cadre, unit, month }, line: { kind, title, left }, onDone }: Props) {
  const today = dayOf(serverNow());
  const [yuan, write] = useState(left ? typedYuan(left) : '');
  const [note, say] = useState('');
  const [on, pick] = useState(today);
  const [unread, tell] = useState(false);
  const [otherPayer, explain] = useState('');
  const deed = useDeed(['on', 'people.0.fen', 'note', 'otherPayer']);
  const asksPayer = deed.wrong('otherPayer') !== undefined || otherPayer !== '';
  async function record() {
    const fen = signedFenOf(yuan);
    tell(fen === undefined);
    if (fen === undefined) return;
    const words = note.trim();
    const people = [{ cadre, fen }];
    const why = otherPayer.trim();
    const said = { ...(words ? { note: words } : {}), ...(why ? { otherPayer: why } : {}) };
    await call('allowance.pay', { unit, month, kind, on, people, ...said });
    onDone();
  }
  const wrong = unread ? '请填金额，如 1200 或 60.5；收回的前面加减号。' : undefined;
  return (
    <Section title={`登记一笔${title}`}>
      <View className="form">
        <Field
          label="多少元（收回的前面加减号）"
          value={yuan}
          error={wrong ?? deed.wrong('people.0.fen')}
          onChange={write}
        />
        <DayField
          label="哪天发的"
          value={on}
          from={`${month}-01`}
          to={today}
          error={deed.wrong('on')}
          onChange={pick}
        />
        <Field
          label="说明（与应发不同时要写）"
          value={note}
          rows={2}
          error={deed.wrong('note')}
          onChange={say}
        />
        {asksPayer && (
          <Field
            label="为什么由您这里发"
            value={otherPayer}
            rows={2}
            error={deed.wrong('otherPayer')}
            onChange={explain}
          />
        )}
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button text="登记" busy={deed.busy && '正在登记'} onTap={() => void deed.run(record)} />
      </View>
    </Section>
  );
}
