import { call } from '../../client/call';
import { useDraft } from '../../client/use-draft';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import type { ShownUnit } from './unit-sheet';

interface Props {
  readonly one: ShownUnit;
  readonly onDone: () => void;
}

/** What the unit put right, in its own words. */
export function AnswerForm({ one: { year, unit, answer }, onDone }: Props) {
  const { draft, setDraft, forget } = useDraft(`unit-answer ${year} ${unit}`, {
    text: answer?.text ?? '',
  });
  const deed = useDeed(['text']);
  async function send() {
    await call('unit-assessment.answer', { year, unit, text: draft.text });
    forget();
    onDone();
  }
  return (
    <Section title="报整改情况">
      <Field
        label="做了什么"
        hint="过了期限也可以报，会写明过了期限。"
        rows={3}
        max={800}
        value={draft.text}
        error={deed.wrong('text')}
        onChange={(text) => setDraft({ text })}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button text="报给县里" busy={deed.busy && '正在送出'} onTap={() => void deed.run(send)} />
    </Section>
  );
}
