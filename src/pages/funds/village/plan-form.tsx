import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import { dayOf } from '../../../core/calendar/day';
import type { ShownProject, VillageFunds } from '../shapes';
import type { PlanDraft } from './plan-draft';
import { freshPlan, planOf } from './plan-draft';
import { PlanMoney } from './plan-money';

interface Props {
  readonly found: VillageFunds;
  /** Whose plan is changed; a new one where it is absent. */
  readonly project?: ShownProject | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** 立项, or another plan for a project: from a template of the document or free. */
export function PlanForm({ found, project, onDone, onClose }: Props) {
  const [draft, write] = useState<PlanDraft>(() => freshPlan(dayOf(serverNow()), project));
  const [unread, tell] = useState<number>();
  const deed = useDeed(['name', 'template', 'what', 'from', 'due', 'reason']);
  const change = (some: Partial<PlanDraft>) => write((now) => ({ ...now, ...some }));
  async function send() {
    const plan = planOf(draft);
    tell(typeof plan === 'number' ? plan : undefined);
    if (typeof plan === 'number') return;
    const reason = draft.reason.trim();
    if (project) await call('funds.replanProject', { project: project.project, ...plan, reason });
    else await call('funds.planProject', { village: found.village, ...plan });
    onDone();
  }
  const days = [
    { name: 'from', label: '开工日' },
    { name: 'due', label: '完成期限' },
  ] as const;
  return (
    <Section title={project ? '改计划' : '立一个项目'}>
      <View className="form">
        <Template found={found} draft={draft} wrong={deed.wrong('template')} onChange={change} />
        <Field
          label="项目名称"
          value={draft.name}
          max={60}
          error={deed.wrong('name')}
          onChange={(name) => change({ name })}
        />
        <Field
          label="做什么"
          value={draft.what}
          rows={2}
          max={500}
          error={deed.wrong('what')}
          onChange={(what) => change({ what })}
        />
        {days.map(({ name, label }) => (
          <DayField
            key={name}
            label={label}
            value={draft[name]}
            error={deed.wrong(name)}
            onChange={(day) => change({ [name]: day })}
          />
        ))}
        <PlanMoney money={draft.money} unread={unread} onChange={(money) => change({ money })} />
        {project && (
          <Field
            label="为什么改"
            value={draft.reason}
            rows={2}
            error={deed.wrong('reason')}
            onChange={(reason) => change({ reason })}
          />
        )}
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text={project ? '改好了' : '立项'}
          busy={deed.busy && '正在送出'}
          onTap={() => void deed.run(send)}
        />
        <Button kind="quiet" text="先不办" onTap={onClose} />
      </View>
    </Section>
  );
}

interface TemplateProps {
  readonly found: VillageFunds;
  readonly draft: PlanDraft;
  readonly wrong: string | undefined;
  readonly onChange: (some: Partial<PlanDraft>) => void;
}

/** What the document calls it; nothing to choose where it names none. */
function Template({ found: { templates }, draft, wrong, onChange }: TemplateProps) {
  const of = (kind: 'village' | 'household', words: string) =>
    templates[kind].map(({ value, text }) => ({ value: `${kind} ${value}`, text: words + text }));
  const named = [...of('village', '到村：'), ...of('household', '到户：')];
  if (named.length === 0) return null;
  return (
    <SelectField
      label="文件里的哪一项"
      value={draft.template}
      options={[{ value: '', text: '自定项目' }, ...named]}
      error={wrong}
      onChange={(template) => onChange({ template })}
    />
  );
}
