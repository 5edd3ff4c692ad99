import { useDraft } from '../../../client/use-draft';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { ShownProposal } from './proposal-view';

interface Props {
  readonly one: ShownProposal;
  readonly onDone: () => void;
}

/** The person’s own words; what is typed is kept. */
export function AnswerForm({ one, onDone }: Props) {
  const { draft, setDraft, forget } = useDraft(`proposal ${one.proposal}`, {
    // Rewriting begins with what was said.
    text: one.answer?.text ?? '',
  });
  const deed = useDeed(['text']);
  async function send() {
    await call('proposal.answer', { proposal: one.proposal, text: draft.text });
    forget();
    onDone();
  }
  return (
    <Section title={one.answer ? '改写您的说明' : '您的说明'}>
      <Field
        label="当时的情况，有什么要说明的"
        hint="决定之前都可以写，也可以改；不写也可以。"
        value={draft.text}
        rows={3}
        max={500}
        error={deed.wrong('text')}
        onChange={(text) => setDraft({ text })}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button text="送出说明" busy={deed.busy && '正在送出'} onTap={() => void deed.run(send)} />
    </Section>
  );
}
