import { useState } from 'react';
import { call } from '../../../client/call';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Explain } from '../../../components/explain';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';

type Kind = Output<'proposal.form'>['kinds'][number];
type Ground = Kind['grounds'][number]['ground'];

interface Props {
  readonly kinds: readonly Kind[];
  readonly people: Output<'roster.people'>['people'];
  readonly cadre: string;
}

/** Whom, which rule, which ground, which facts; the clause stands below. */
export function OpenForm({ kinds, people, cadre }: Props) {
  const { draft, change, forget } = useDraft('proposal-open', {
    ...{ cadre, facts: '' },
    kind: kinds[0]?.kind,
    ground: '' as Ground | '',
  });
  const [sent, setSent] = useState('');
  const deed = useDeed(['cadre', 'ground', 'facts']);
  const kind = kinds.find((each) => each.kind === draft.kind) ?? kinds[0];
  async function send() {
    if (!kind) return;
    const { ground, facts } = draft;
    const named = ground ? { ground } : {};
    const input = { cadre: draft.cadre, kind: kind.kind, ...named, facts };
    setSent((await call('proposal.open', input)).proposal);
    forget();
  }
  if (!kind) return null;
  if (sent) {
    return (
      <Section>
        <Banner tone="done">已经提出，本人已收到通知，可以先作说明。</Banner>
        <Button text="看这条建议" onTap={() => goTo('proposal-one', { proposal: sent })} />
      </Section>
    );
  }
  return (
    <>
      <Section>
        <SelectField
          label="关于谁"
          value={draft.cadre}
          options={[
            { value: '', text: '请选择' },
            ...people.map(({ person, name, villageName }) => ({
              value: person,
              text: `${name}（${villageName ?? ''}）`,
            })),
          ]}
          error={deed.wrong('cadre')}
          onChange={(person) => change({ cadre: person })}
        />
        <Choice
          label="建议什么"
          value={kind.kind}
          options={kinds.map((each) => ({ value: each.kind, text: each.words }))}
          onChange={(next) => change({ kind: next, ground: '' })}
        />
        {kind.grounds.length > 0 && (
          <Choice
            label="哪种情形"
            value={draft.ground || undefined}
            options={kind.grounds.map(({ ground, words }) => ({ value: ground, text: words }))}
            error={deed.wrong('ground')}
            onChange={(ground) => change({ ground })}
          />
        )}
        <Field
          label="事实"
          hint="什么时间、什么情况、怎么知道的。本人看得到。"
          value={draft.facts}
          rows={3}
          max={500}
          error={deed.wrong('facts')}
          onChange={(facts) => change({ facts })}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button text="提出" busy={deed.busy && '正在送出'} onTap={() => void deed.run(send)} />
      </Section>
      <Section title="依据">
        <Explain explanations={kind.explanations} />
      </Section>
    </>
  );
}
