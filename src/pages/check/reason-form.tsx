import { useState } from 'react';
import { call } from '../../client/call';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Banner } from '../../components/banner';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import type { DeedProps } from './check-view';

interface Props extends DeedProps {
  readonly deed: 'check.lift' | 'check.cancel';
  readonly text: string;
  /** What is asked. */
  readonly label: string;
}

/** A deed that is asked about once and takes a reason. */
export function ReasonForm({ check, deed: name, text, label, onDone }: Props) {
  const [open, ask] = useState(false);
  const [reason, write] = useState('');
  const deed = useDeed(['reason']);
  async function go() {
    await call(name, { check: check.check, reason });
    onDone();
  }
  if (!open) return <Button kind="quiet" text={text} onTap={() => ask(true)} />;
  return (
    <Section title={`${text}？`}>
      <Field label={label} value={reason} rows={2} error={deed.wrong('reason')} onChange={write} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="secondary"
        text={text}
        busy={deed.busy && '正在办理'}
        why={reason.trim() ? undefined : '写明原因后就能办理'}
        onTap={() => void deed.run(go)}
      />
      <Button kind="quiet" text="先不办" onTap={() => ask(false)} />
    </Section>
  );
}
