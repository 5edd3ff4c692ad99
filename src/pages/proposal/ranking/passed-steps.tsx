import type { Output } from '../../../contract/contract';
import { sayInstant } from '../../../components/say-day';
import type { StepLine } from '../../../components/steps';
import { Steps } from '../../../components/steps';

type Passed = Output<'proposal.rankings'>['rankings'][number]['passed'];

/** Who passed the list on, to whom, and whether it was seen there. */
export function PassedSteps({ passed }: { passed: Passed }) {
  const lines = passed.map(({ to, byName, at, seen }): StepLine => {
    const was = seen ? `${seen.byName}已阅，${sayInstant(seen.at)}` : '还没有看';
    return {
      title: `报${to}`,
      note: `${byName}，${sayInstant(at)}；${was}`,
      state: seen ? 'done' : 'now',
    };
  });
  return <Steps steps={lines} />;
}
