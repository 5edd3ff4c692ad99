import Taro from '@tarojs/taro';
import { useState } from 'react';
import { call } from '../../client/call';
import { serverNow } from '../../client/clock';
import { useDraft } from '../../client/use-draft';
import type { Input } from '../../contract/contract';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { Choice } from '../../components/choice';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { Banner } from '../../components/banner';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import { dayOf } from '../../core/calendar/day';
import type { DeedProps } from './check-view';

type Found = Input<'check.record'>['found'];
type Ground = NonNullable<Input<'check.record'>['ground']>;

/** Two taps: what was found, and 记下. Anything more is there for whoever has more to say. */
export function RecordForm({ check, onDone }: DeedProps) {
  const today = dayOf(serverNow());
  const [found, find] = useState<Found>();
  const [ground, see] = useState<Ground | ''>('');
  const [day, pick] = useState(today);
  const { draft: remark, setDraft, forget } = useDraft(`check.${check.check}`, '');
  const deed = useDeed(['day', 'remark', 'ground']);
  const grounds = check.found
    .find((each) => each.found === found)
    ?.grounds.filter((each) => each.ground !== 'absent');

  async function record(what: Found) {
    const words = remark.trim();
    await call('check.record', {
      ...{ check: check.check, day, found: what },
      ...(ground && grounds?.some((each) => each.ground === ground) ? { ground } : {}),
      ...(words ? { remark: words } : {}),
    });
    forget();
    onDone();
  }

  return (
    <Section title="督查结果">
      {check.phone && (
        <Cell
          icon="phone"
          title={`打电话给${check.name}`}
          value={check.phone}
          onTap={() => void Taro.makePhoneCall({ phoneNumber: check.phone ?? '' })}
        />
      )}
      <Choice
        label="人在不在"
        options={check.found.map((each) => ({ value: each.found, text: each.text }))}
        value={found}
        onChange={find}
      />
      {grounds && grounds.length > 0 && (
        <Choice
          label="还看到规则所列的问责情形（没有就不选）"
          options={grounds.map((each) => ({ value: each.ground, text: each.text }))}
          value={ground || undefined}
          error={deed.wrong('ground')}
          onChange={(chosen) => see(chosen === ground ? '' : chosen)}
        />
      )}
      <Field
        label="看到了什么（可不填）"
        value={remark}
        rows={2}
        error={deed.wrong('remark')}
        hint="本人看得到，可以说明。"
        onChange={setDraft}
      />
      <DayField
        label="督查是哪一天"
        value={day}
        from={check.recordFrom}
        to={today}
        error={deed.wrong('day')}
        onChange={pick}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="记下"
        busy={deed.busy && '正在送出'}
        why={found ? undefined : '选一项结果后就能记下'}
        onTap={() => found && void deed.run(() => record(found))}
      />
    </Section>
  );
}
