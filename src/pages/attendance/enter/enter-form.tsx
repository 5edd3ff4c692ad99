import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';

interface Props {
  readonly people: Output<'attendance.today'>['rows'];
  readonly today: string;
  readonly start: { readonly cadre: string; readonly day: string };
}

const ways = [
  { value: 'paper', text: '有纸质签到' },
  { value: 'officer', text: '本人在村，我来证明' },
] as const;

type Way = (typeof ways)[number]['value'];

export function EnterForm({ people, today, start }: Props) {
  const { draft, change, forget } = useDraft('enter', { means: 'paper' as Way, reason: '' });
  const [cadre, choose] = useState(start.cadre);
  const [day, pick] = useState(start.day);
  const [done, setDone] = useState<string>();
  const deed = useDeed(['cadre', 'day', 'reason', 'village']);
  const chosen = people.find((one) => one.cadre === cadre);

  async function enter() {
    if (!chosen) return;
    const { village, name } = chosen;
    const reason = draft.reason.trim() || undefined;
    const { already } = await call('attendance.enter', {
      cadre,
      village,
      day,
      means: draft.means,
      reason,
    });
    setDone(
      already
        ? `${name} ${sayDay(day)} 已经有报到记录，不用再登记。`
        : `已登记：${name} ${sayDay(day)} 在村。`,
    );
    change({ reason: '' });
    forget();
    choose('');
  }

  return (
    <View>
      {done && <Banner tone="done">{done}</Banner>}
      <Section>
        <SelectField
          label="谁"
          value={cadre}
          error={deed.wrong('cadre') ?? deed.wrong('village')}
          options={[
            { value: '', text: '请选择驻村干部' },
            ...people.map((one) => ({
              value: one.cadre,
              text: `${one.name}（${one.villageName}${one.means ? '，已有记录' : ''}）`,
            })),
          ]}
          onChange={choose}
        />
        <DayField
          label="哪一天在村"
          value={day}
          to={today}
          error={deed.wrong('day')}
          onChange={pick}
        />
        <Choice
          label="凭什么登记"
          options={ways}
          value={draft.means}
          onChange={(means) => change({ means })}
        />
        <Field
          label="说明（可不填）"
          value={draft.reason}
          rows={2}
          error={deed.wrong('reason')}
          placeholder="例如：手机送修"
          onChange={(reason) => change({ reason })}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text={chosen ? `登记${chosen.name}在村` : '登记在村'}
          busy={deed.busy && '正在送出'}
          why={chosen ? undefined : '选一位驻村干部后就能登记'}
          onTap={() => void deed.run(enter)}
        />
        {chosen && (
          <Button
            kind="quiet"
            text={`${chosen.name}在外出差？登记出差`}
            onTap={() => goTo('trip', { cadre, village: chosen.village, name: chosen.name })}
          />
        )}
      </Section>
    </View>
  );
}
