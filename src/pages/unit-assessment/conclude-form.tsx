import { call } from '../../client/call';
import { useDraft } from '../../client/use-draft';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import type { ShownUnit } from './unit-sheet';

interface Props {
  readonly one: ShownUnit;
  readonly onDone: () => void;
}

const conclusions = [
  { value: 'praise', text: '表扬' },
  { value: 'in-order', text: '没有要整改的问题' },
  { value: 'rectify', text: '限期整改' },
] as const;
type Conclusion = (typeof conclusions)[number]['value'];

/** What the county saw in each area, and its conclusion; kept as it is typed. */
export function ConcludeForm({ one: { year, unit, areas }, onDone }: Props) {
  const { draft, change, forget } = useDraft(`unit-assessment ${year} ${unit}`, {
    findings: {} as Record<string, string>,
    conclusion: undefined as Conclusion | undefined,
    ...{ words: '', problem: '', dueBy: '' },
  });
  const deed = useDeed(['words', 'problem', 'dueBy', 'conclusion']);
  async function send() {
    const { conclusion, words, problem, dueBy } = draft;
    if (!conclusion) return;
    const mend = {
      ...(problem.trim() ? { problem: problem.trim() } : {}),
      ...(dueBy ? { dueBy } : {}),
    };
    await call('unit-assessment.conclude', {
      ...{ year, unit, conclusion, words },
      findings: areas.map(({ area }) => ({ area, text: draft.findings[area] ?? '' })),
      ...(conclusion === 'rectify' ? mend : {}),
    });
    forget();
    onDone();
  }
  return (
    <Section title="县里的结论">
      {areas.map(({ area, words }) => (
        <Field
          key={area}
          label={`${words}：看到的情况`}
          rows={2}
          max={500}
          value={draft.findings[area] ?? ''}
          onChange={(text) =>
            change(({ findings }) => ({ findings: { ...findings, [area]: text } }))
          }
        />
      ))}
      <Choice
        label="结论"
        options={conclusions}
        value={draft.conclusion}
        error={deed.wrong('conclusion')}
        onChange={(conclusion) => change({ conclusion })}
      />
      <Field
        label="结论的说明"
        rows={2}
        max={500}
        value={draft.words}
        error={deed.wrong('words')}
        onChange={(words) => change({ words })}
      />
      {draft.conclusion === 'rectify' && (
        <>
          <Field
            label="要整改的问题"
            rows={2}
            max={500}
            value={draft.problem}
            error={deed.wrong('problem')}
            onChange={(problem) => change({ problem })}
          />
          <DayField
            label="整改的最后一天"
            value={draft.dueBy}
            error={deed.wrong('dueBy')}
            onChange={(dueBy) => change({ dueBy })}
          />
        </>
      )}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="作出结论，告诉单位"
        busy={deed.busy && '正在送出'}
        why={draft.conclusion ? undefined : '选好结论就能办'}
        onTap={() => void deed.run(send)}
      />
    </Section>
  );
}
