import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Cell } from '../../../components/cell';
import { Dues } from '../../../components/dues';
import { Explain } from '../../../components/explain';
import { Banner } from '../../../components/banner';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import type { StepLine } from '../../../components/steps';
import { Steps } from '../../../components/steps';
import { saysState, toneOf } from '../tone-of';
import { AnswerForm } from './answer-form';
import { Effects } from './effects';
import { Facts } from './facts';
import { OfficeDeeds } from './office-deeds';

export type ShownProposal = Output<'proposal.show'>;

/** State, facts, what would follow, clause, what was said; then what can be done. */
export function ProposalView({ one, onDone }: { one: ShownProposal; onDone: () => void }) {
  const { name, villageName, position, title, kindWords, facts, effects, answer, since } = one;
  const decided = one.state === 'decided' || one.state === 'lifted';
  return (
    <>
      <StatusTag tone={toneOf(one)} text={saysState(one)} />
      {since && <Banner tone="attention">{`所依据的事实有变，等待复核。${since}`}</Banner>}
      <Section bare>
        <View className="cells">
          <Cell
            title={one.aboutUnit ? name : `${name}（${villageName} ${position}）`}
            note="关于"
          />
          <Cell title={title || kindWords} note={kindWords} />
        </View>
      </Section>
      <Facts facts={facts} />
      {one.state !== 'dropped' && (
        <Effects
          title={decided ? '决定的处置' : '如果按建议决定'}
          effects={effects}
          decided={decided}
        />
      )}
      {answer && (
        <Section title="本人说明">
          <View>{answer.text}</View>
          <View className="explain-source">{`${answer.byName}，${sayInstant(answer.at)}`}</View>
        </Section>
      )}
      {one.can.includes('answer') && <AnswerForm one={one} onDone={onDone} />}
      <OfficeDeeds one={one} onDone={onDone} />
      <Section title="办理过程">
        <Steps steps={linesOf(one)} />
      </Section>
      <Dues dues={one.dues} />
      <Section title="依据">
        <View>{`${one.decidesWhy || `由${one.decides}决定`}。`}</View>
        <Explain explanations={one.explanations} />
      </Section>
    </>
  );
}

function linesOf({ steps, state, decides, ready, answerBy, decideBy }: ShownProposal): StepLine[] {
  const done = steps.map(({ step, byName, at, remark }): StepLine => {
    const note = `${byName}，${sayInstant(at)}${remark ? `：${remark}` : ''}`;
    return { title: step, note, state: step.startsWith('退回') ? 'back' : 'done' };
  });
  if (state === 'returned') return [...done, { title: '等待补充事实', state: 'now' }];
  if (state !== 'open' && state !== 'answered') return done;
  const now = ready ? `${decides}决定（${decideBy} 前）` : `等待本人说明（到 ${answerBy}）`;
  return [...done, { title: now, state: 'now' }];
}
