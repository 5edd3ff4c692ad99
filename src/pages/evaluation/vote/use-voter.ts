import { call } from '../../../client/call';
import type { RightKeeper } from '../../../client/kept-right';
import { keptOnPhone } from '../../../client/kept-right';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';
import type { Scene } from '../../../core/evaluation/scene';
import type { Form, Scan } from '../voting/form';

type Given = Output<'evaluation.askToken'>;

/** Whoever holds this phone, and the way their right is asked for. */
export interface Voter {
  readonly form: Form;
  readonly name?: string | undefined;
  /** True where the server says the right is used: only what this phone kept can still go on. */
  readonly used: boolean;
  readonly keeper: RightKeeper;
  readonly ask: (blinded: string) => Promise<Given>;
}

export interface Looked {
  readonly voter?: Voter;
  /** Why nobody can vote here, in words; absent while it is not known. */
  readonly none?: string;
  readonly problem?: string | undefined;
  readonly reload: () => void;
}

const notOnRoll =
  '这部手机上登录的人不在这场评议会的名单上，或者还没有绑定身份。请向会场工作人员要一张票条，扫票条上的码投；也可以用会场的平板。';
const notHanded = '这张票条还没有登记发给谁，请会场工作人员先登记，再扫一次。';
const signsElsewhere =
  '您这一方人数少，这次是署名评议，票条不能用。请用自己绑定的手机扫墙上的码，或者用会场的平板。';
const noForm = '您这一方这次没有要评的内容。';

/** Who votes with this code: the person bound to the phone, or whoever a slip was handed to. */
export function useVoter(scene: Scene, scan: Scan): Looked {
  const { assembly } = scan;
  const mine = useAnswer('evaluation.myLine', scene.kind === 'wall' ? { assembly } : undefined);
  const formOf = (party: string | undefined) => scan.forms.find((form) => form.party === party);

  if (scene.kind === 'slip') {
    const { reload } = mine;
    if (!scan.slip?.handed) return { none: notHanded, reload };
    const form = formOf(scan.slip.party);
    if (!form?.rates.length) return { none: noForm, reload };
    if (form.way === 'signed') return { none: signsElsewhere, reload };
    const ask = (blinded: string) =>
      call('evaluation.askTokenBySlip', { assembly, slip: scene.code, blinded });
    const keeper = keptOnPhone(`slip.${scene.code}`);
    return { voter: { form, used: false, keeper, ask }, reload };
  }
  const { answer, problem, reload } = mine;
  if (!answer) return { problem, reload };
  const { line } = answer;
  if (!line) return { none: notOnRoll, reload };
  const form = formOf(line.party);
  if (!form?.rates.length) return { none: noForm, reload };
  const ask = (blinded: string) => call('evaluation.askToken', { assembly, blinded });
  const { name, used } = line;
  return { voter: { form, name, used, keeper: keptOnPhone(line.line), ask }, reload };
}
