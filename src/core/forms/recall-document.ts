import { momentInWords } from '../calendar/in-words';
import { bodies } from '../policy/kinds/bodies';
import type { Effect } from '../proposal/effect';
import type { Proposal, ProposalStep } from '../proposal/proposal';
import { proposalStateWords, proposalStepWords } from '../proposal/words';
import { positionNames } from '../roster/names';
import { unitName } from '../roster/places';
import { basisInWords } from './basis';
import type { PrintedDocument } from './printed';
import { signatureLine } from './printed';

/**
 * 召回审批表: the facts, what the person said, what was decided, and what follows from when until
 * when. `effects`: those in force; before a decision there are none, and the form says so.
 */
export function recallDocument(
  proposal: Proposal,
  effects: readonly Effect[],
  villageName: string,
): PrintedDocument {
  const { name, position, unit, title, facts, answer, steps, decides, state } = proposal;
  return {
    title: '驻村干部召回审批表',
    notes: [`办理情况：${proposalStateWords[state]}`],
    parts: [
      {
        heading: '基本情况',
        rows: [
          ['姓名', name, '职务', position ? positionNames[position] : ''],
          ['所驻村', villageName, '派出单位', unitName(unit)],
          ['提出的建议', title],
        ],
      },
      { heading: '事实', rows: facts.map(({ text }, i) => [`${i + 1}`, text]) },
      {
        heading: '本人说明',
        rows: answer
          ? [
              ['说明', answer.text],
              ['说明人和时间', `${answer.byName}　${momentInWords(answer.at)}`],
            ]
          : [['说明', '没有说明']],
      },
      { heading: '决定', rows: decisionRows(steps) },
      { heading: '处置', rows: effectRows(effects) },
    ],
    foot: proposal.explanations.map(basisInWords),
    signatures: [
      signatureLine(`${bodies[decides]}（盖章）`),
      signatureLine('派出单位（盖章）'),
      signatureLine('本人'),
    ],
  };
}

const decisions: readonly string[] = ['adopt', 'reject', 'return', 'keep', 'lift'];

function decisionRows(steps: readonly ProposalStep[]): string[][] {
  const made = steps.filter(({ step }) => decisions.includes(step));
  if (made.length === 0) return [['决定', '还没有决定']];
  return made.map(({ step, byName, at, remark }) => [
    ...[proposalStepWords[step], byName, momentInWords(at), remark ?? ''],
  ]);
}

function effectRows(effects: readonly Effect[]): string[][] {
  if (effects.length === 0) return [['处置', '没有。作出决定以后才有处置。']];
  return effects.map(({ text, once, from, to, lifted }) => [
    once ? `${from} 办理` : `${from} 至 ${to}`,
    lifted ? `${text}（已撤销：${lifted.reason}）` : text,
  ]);
}
