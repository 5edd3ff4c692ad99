import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { Tick } from '../../../components/tick';
import { useDeed } from '../../../components/use-deed';
import { dayOf } from '../../../core/calendar/day';
import { sayYuan } from '../../../core/money';
import type { AllowanceRow } from './list-view';
import type { ToPay } from './to-pay';
import { inLists, toPay } from './to-pay';

interface Props {
  readonly rows: readonly AllowanceRow[];
  readonly month: string;
  readonly onDone: () => void;
}

/** 登记发放: everybody of a unit who still has something to get, ticked, with what is left. */
export function PayForm({ rows, month, onDone }: Props) {
  const [open, setOpen] = useState(false);
  const waiting = toPay(rows);
  if (waiting.length === 0) return null;
  if (!open) return <Button text="登记已发的补助" onTap={() => setOpen(true)} />;
  const done = () => {
    setOpen(false);
    onDone();
  };
  return <OpenForm waiting={waiting} month={month} onDone={done} onClose={() => setOpen(false)} />;
}

interface OpenProps {
  readonly waiting: readonly ToPay[];
  readonly month: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function OpenForm({ waiting, month, onDone, onClose }: OpenProps) {
  const [unit, chooseUnit] = useState(waiting[0]!.unit);
  const units = namesOf(waiting, (each) => [each.unit, each.unitName]);
  const ofUnit = waiting.filter((each) => each.unit === unit);
  const [wanted, chooseKind] = useState(ofUnit[0]!.kind);
  const kind = ofUnit.some((each) => each.kind === wanted) ? wanted : ofUnit[0]!.kind;
  const [left, leave] = useState<readonly string[]>([]);
  const today = dayOf(serverNow());
  const [on, pick] = useState(today);
  const [otherPayer, explain] = useState('');
  const deed = useDeed(['on', 'otherPayer']);
  const asksPayer = deed.wrong('otherPayer') !== undefined || otherPayer !== '';
  const list = ofUnit.filter((each) => each.kind === kind);
  const chosen = list.filter(({ cadre }) => !left.includes(cadre));
  const sum = chosen.reduce((total, { fen }) => total + fen, 0);
  async function record() {
    for (const people of inLists(chosen)) {
      const why = otherPayer.trim();
      const said = why ? { otherPayer: why } : {};
      await call('allowance.pay', { unit, month, kind, on, people, ...said });
    }
    onDone();
  }
  const toggle = (cadre: string, there: boolean) =>
    leave(there ? left.filter((each) => each !== cadre) : [...left, cadre]);
  return (
    <Section title="登记已发的补助">
      <View className="form">
        {units.length > 1 && (
          <SelectField label="派出单位" value={unit} options={units} onChange={chooseUnit} />
        )}
        <Choice
          label="哪一种"
          options={namesOf(ofUnit, (each) => [each.kind, each.title])}
          value={kind}
          onChange={(value) => chooseKind(value as ToPay['kind'])}
        />
        <DayField
          label="哪天发的"
          value={on}
          from={`${month}-01`}
          to={today}
          error={deed.wrong('on')}
          onChange={pick}
        />
        {list.map(({ cadre, name, fen }) => (
          <Tick
            key={cadre}
            text={name}
            note={sayYuan(fen)}
            checked={!left.includes(cadre)}
            onChange={(there) => toggle(cadre, there)}
          />
        ))}
        <View className="field">发的数与应发不同？点开那个人单独登记，写上原因。</View>
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
        <Button
          text={`登记 ${chosen.length} 人，共 ${sayYuan(sum)}`}
          busy={deed.busy && '正在登记'}
          why={chosen.length === 0 ? '至少选一个人' : undefined}
          onTap={() => void deed.run(record)}
        />
        <Button kind="quiet" text="先不登记" onTap={onClose} />
      </View>
    </Section>
  );
}

function namesOf(all: readonly ToPay[], pick: (one: ToPay) => readonly [string, string]) {
  return [...new Map(all.map(pick))].map(([value, text]) => ({ value, text }));
}
