import type { TimerStep } from '../../../cloudfunctions/_backend/timer-step';
import { emptyBoxes } from '../../../cloudfunctions/evaluation/empty-boxes';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import { aboutBallot } from '../../../src/core/evaluation/ballot-keys';
import { writeBallot } from '../../../src/core/evaluation/ballot-text';
import type { Party } from '../../../src/core/evaluation/party';
import { sealBallot } from '../../../src/core/evaluation/seal';
import type { Evaluation } from '../../../src/core/evaluation/token';
import { BLINDING_BYTES, blindToken, finishToken } from '../../../src/core/evaluation/token';
import { VILLAGE } from '../../fixtures/open-county';
import { QUARTER, later } from './village-assembly';

/** How the people of one evening call, whatever befalls their calls. */
export interface Evening {
  call<N extends EndpointName>(
    endpoint: N,
    who: string | undefined,
    input: Input<N>,
    now?: string,
  ): Promise<Output<N>>;
  run(timer: TimerStep, now: string): Promise<void>;
  /** The code printed on a slip. */
  codeOf(assembly: string, serial: string): Promise<string>;
}

const named = (party: Party, count: number) =>
  Array.from({ length: count }, (_, i) => ({ party, name: `${party}${i + 1}` }));

/** The same chance in every evening, so that two of them can be compared. */
const drawn = (number: number, length: number) =>
  Uint8Array.from({ length }, (_, i) => (number * 59 + i * 83 + 7) % 251);

/** Every writing act of 三讲三评 once at least, in an evening as it would go. Gives the assembly. */
export async function holdEvening({ call, run, codeOf }: Evening): Promise<string> {
  await call('evaluation.openRound', 'county', { quarter: QUARTER });
  const at = { day: '2026-11-20', place: '村委会' };
  const planned = { village: VILLAGE, quarter: QUARTER, ...at };
  const { assembly } = await call('evaluation.plan', 'clerk', planned);
  await call('evaluation.replan', 'first', { assembly, ...at, place: '村小学' });
  const { lines } = await call('evaluation.addToRoll', 'clerk', {
    assembly,
    lines: [
      ...named('villagers', 13),
      { party: 'village-cadres', person: 'secretary', name: '王书记' },
      ...named('village-cadres', 9),
      { party: 'cadres', person: 'first', name: '赵第一' },
    ],
  });
  const line = (index: number) => lines[index] ?? '';
  await call('evaluation.printSlips', 'clerk', { assembly, count: 2 });
  await call('evaluation.handSlip', 'first', { assembly, line: line(0), serial: '1' });
  await call('evaluation.handSlip', 'first', { assembly, line: line(0), serial: '2' });
  await call('evaluation.removeFromRoll', 'clerk', { assembly, line: line(12) });
  await call('evaluation.open', 'clerk', { assembly });
  const said = { party: 'cadres', speaker: '赵第一', outline: '修路', state: 'ready' } as const;
  await call('evaluation.setTalk', 'first', { assembly, ...said });
  const lamp = { what: '三组没有路灯', answers: 'member', due: '2026-12-20' };
  const { issue } = await call('evaluation.raiseIssue', 'first', { assembly, ...lamp });

  await vote({ call, run, codeOf }, assembly, line);
  const ratings: Input<'evaluation.rateSigned'>['ratings'] = ['good', 'fair'];
  await call('evaluation.rateSigned', 'first', { assembly, ratings });
  await call('evaluation.surrenderForPaper', 'clerk', { assembly, line: line(11) });
  const sheets: Input<'evaluation.enterPaper'>['sheets'] = [{ ratings: ['good', 'poor', 'fair'] }];
  const paper = { assembly, party: 'villagers', sheets } as const;
  await call('evaluation.enterPaper', 'clerk', { ...paper });
  await call('evaluation.close', 'first', { assembly });
  await call('evaluation.enterPaper', 'secretary', { ...paper });
  await call('evaluation.count', 'clerk', { assembly }, later(60));
  await run(emptyBoxes, later(120));
  await call('evaluation.publish', 'clerk', { assembly }, later(180));
  const comment = { assembly, number: 1, state: 'shown' } as const;
  await call('evaluation.decideComment', 'clerk', comment, later(200));
  const done = { issue, step: 'done', remark: '装了 12 盏' } as const;
  await call('evaluation.updateIssue', 'member', done, later(86_400));
  return assembly;
}

/** By phone, by slip and on the tablet: enough for the villagers’ numbers to be published. */
async function vote(
  { call, codeOf }: Evening,
  assembly: string,
  line: (index: number) => string,
): Promise<void> {
  const { code } = await call('evaluation.show', 'clerk', { assembly });
  const { boxKey, tokenKeys } = await call('evaluation.scan', undefined, { code });
  const slip = await codeOf(assembly, '002');
  type Asked = { party: Party; evaluation: Evaluation };
  const asks: ((blinded: string) => Promise<Asked>)[] = [
    (blinded) => call('evaluation.askToken', 'secretary', { assembly, blinded }),
    (blinded) => call('evaluation.askTokenBySlip', undefined, { assembly, slip, blinded }),
    ...Array.from({ length: 9 }, (_, i) => (blinded: string) => {
      return call('evaluation.askTokenOnTablet', 'clerk', { assembly, line: line(i + 1), blinded });
    }),
  ];
  for (const [number, ask] of asks.entries()) {
    const blinding = blindToken(drawn(number, BLINDING_BYTES));
    const { party, evaluation } = await ask(blinding.blinded);
    const token = finishToken(blinding, evaluation, tokenKeys[party] ?? '');
    const option = (['good', 'fair', 'poor'] as const)[number % 3] ?? 'good';
    const filled = { ratings: [option, 'fair', 'unknown'] as const, comment: `意见${number}` };
    const about = aboutBallot(assembly, party);
    const envelope = sealBallot(writeBallot(filled), boxKey, about, drawn(number + 100, 32));
    await call('ballot-box.cast', undefined, { assembly, party, token, envelope });
  }
}
