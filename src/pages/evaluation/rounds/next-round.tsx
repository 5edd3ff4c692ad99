import { call } from '../../../client/call';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { RoundForm } from './round-form';

interface Props {
  readonly next: NonNullable<Output<'evaluation.rounds'>['next']>;
  readonly mayOpen: boolean;
  readonly onDone: () => void;
}

/** The quarter that can be opened: by which form, and one button. */
export function NextRound({ next, mayOpen, onDone }: Props) {
  const deed = useDeed();
  const { quarter, quarterWords, form } = next;
  async function open() {
    await call('evaluation.openRound', { quarter });
    onDone();
  }
  return (
    <Section title={`${quarterWords}，还没有开`}>
      {form ? <RoundForm form={form} /> : <NotReady next={next} />}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {mayOpen && form && (
        <Button
          text={`按这样开${quarterWords}的三讲三评`}
          busy={deed.busy && '正在开'}
          onTap={() => void deed.run(open)}
        />
      )}
    </Section>
  );
}

/** What in the rules is unset, or set to what a form cannot be. */
function NotReady({ next: { wrong, explanations } }: Pick<Props, 'next'>) {
  return (
    <>
      <Banner tone="attention">{wrong ?? '规则里有几样还没有设置，设好以后才能开：'}</Banner>
      {!wrong && <Explain explanations={explanations.filter(({ unset }) => unset)} />}
      <Button kind="secondary" text="到“规则与依据”里设置" onTap={() => goTo('rules')} />
    </>
  );
}
