import { Section } from '../../../components/section';
import { Steps } from '../../../components/steps';
import { sayMoment } from '../story-words';
import type { ShownStory } from './shown-story';

/** What happened to a story, by whom, and why. */
export function StepsView({ story: { steps } }: { readonly story: ShownStory }) {
  return (
    <Section title="办理过程">
      <Steps
        steps={steps.map(({ stepWords, byName, at, remark, version, publishAt, step }) => ({
          title: `${stepWords}${version ? `（第 ${version} 稿）` : ''}`,
          note: [`${byName}，${sayMoment(at)}`, publishAt && `定在${sayMoment(publishAt)}`, remark]
            .filter(Boolean)
            .join('：'),
          state: step === 'hand-back' ? ('back' as const) : ('done' as const),
        }))}
      />
    </Section>
  );
}
