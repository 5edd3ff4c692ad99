import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { useDraft } from '../../../client/use-draft';
import type { Input, Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import { dayOf } from '../../../core/calendar/day';

type Way = Input<'check.direct'>['way'];

/** One cadre, with why; and by whose order, where no clause lets this level check. */
export function DirectForm({ options }: { options: Output<'check.options'> }) {
  const today = dayOf(serverNow());
  const { draft, change, forget } = useDraft('check.direct', { why: '', order: '' });
  const [cadre, choose] = useState('');
  const [way, take] = useState<Way | undefined>(options.directWays[0]?.way);
  const [on, pick] = useState(today);
  const [done, finish] = useState<string>();
  const deed = useDeed(['cadre', 'way', 'on', 'why', 'order']);
  async function order(chosen: Way) {
    const by = draft.order.trim();
    const { check } = await call('check.direct', {
      ...{ cadre, way: chosen, on, why: draft.why },
      ...(options.orderNeeded && by ? { order: by } : {}),
    });
    finish(check);
    forget();
  }
  if (done) {
    return (
      <>
        <Banner tone="done">已安排。查到之前，本人不知道。</Banner>
        <Button text="看这次督查" onTap={() => goTo('check-one', { check: done })} />
      </>
    );
  }
  return (
    <Section>
      <SelectField
        label="谁"
        value={cadre}
        error={deed.wrong('cadre')}
        options={[
          { value: '', text: '请选择驻村干部' },
          ...options.cadres.map((each) => ({
            value: each.cadre,
            text: `${each.name}（${each.villageName}）`,
          })),
        ]}
        onChange={choose}
      />
      <Choice
        label="方式"
        options={options.directWays.map((each) => ({ value: each.way, text: each.text }))}
        value={way}
        error={deed.wrong('way')}
        onChange={take}
      />
      <DayField label="哪一天" value={on} from={today} error={deed.wrong('on')} onChange={pick} />
      <Field
        label="为什么督查（查到之后本人看得到）"
        value={draft.why}
        rows={2}
        error={deed.wrong('why')}
        onChange={(why) => change({ why })}
      />
      {options.orderNeeded && (
        <Field
          label="按谁的要求"
          value={draft.order}
          rows={2}
          placeholder="例如：县委组织部某号通知"
          error={deed.wrong('order')}
          onChange={(by) => change({ order: by })}
        />
      )}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="安排"
        busy={deed.busy && '正在送出'}
        why={whyNot(cadre, draft.why)}
        onTap={() => way && void deed.run(() => order(way))}
      />
    </Section>
  );
}

function whyNot(cadre: string, why: string): string | undefined {
  if (!cadre) return '选一位驻村干部后就能安排';
  return why.trim() ? undefined : '写明为什么督查后就能安排';
}
