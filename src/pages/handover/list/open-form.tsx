import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';
import { useMyself } from '../../../components/use-home';
import type { Output } from '../../../contract/contract';

interface Props {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onDone: () => void;
}

/** The county asks for somebody else: first the tap, then whom and why. */
export function OpenForm({ open, onOpen, onDone }: Props) {
  const { home } = useMyself();
  const division = home?.person?.division;
  const from = useAnswer('roster.people', open && division ? { division } : undefined);
  if (!open) {
    return <Button kind="secondary" text="请派出单位另派人" onTap={() => onOpen(true)} />;
  }
  return (
    <Section title="请派出单位另派人">
      <Loaded from={from}>{({ people }) => <Asking people={people} onDone={onDone} />}</Loaded>
      <Button kind="quiet" text="不办了" onTap={() => onOpen(false)} />
    </Section>
  );
}

const causes = [
  { value: 'term-end', text: '期满轮换' },
  { value: 'recall', text: '召回后另派', note: '召回已在处置建议里决定的' },
] as const;

function Asking({
  people,
  onDone,
}: {
  readonly people: Output<'roster.people'>['people'];
  readonly onDone: () => void;
}) {
  const [cadre, setCadre] = useState('');
  const [cause, setCause] = useState<'term-end' | 'recall'>('term-end');
  const deed = useDeed(['cadre', 'cause']);
  const posted = people.filter(({ villageName }) => villageName !== undefined);
  async function send() {
    const { succession } = await call('handover.open', { cadre, cause });
    onDone();
    goTo('handover-one', { succession });
  }
  return (
    <>
      <SelectField
        label="接替谁"
        value={cadre}
        options={[
          { value: '', text: '请选择' },
          ...posted.map(({ person, name, villageName }) => ({
            value: person,
            text: `${name}（${villageName ?? ''}）`,
          })),
        ]}
        error={deed.wrong('cadre')}
        onChange={setCadre}
      />
      <Choice
        label="事由"
        value={cause}
        options={causes}
        error={deed.wrong('cause')}
        onChange={setCause}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="请单位另派人"
        busy={deed.busy && '正在送出'}
        why={cadre ? undefined : '选好接替谁就能办'}
        onTap={() => void deed.run(send)}
      />
    </>
  );
}
