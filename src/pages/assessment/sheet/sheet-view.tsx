import { View } from '@tarojs/components';
import { Banner } from '../../../components/banner';
import { Basis } from '../../../components/basis';
import { Dues } from '../../../components/dues';
import { EvidenceView } from '../../../components/evidence-view';
import { Explain } from '../../../components/explain';
import { PrintForm } from '../../../components/print-form';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { Steps } from '../../../components/steps';
import type { Output } from '../../../contract/contract';
import { toneOf } from '../tone-of';
import { OwnWord } from './own-word';
import { Opinions } from './opinions';
import { Proposed } from './proposed';
import { SheetDeeds } from './sheet-deeds';

export type ShownSheet = Output<'assessment.sheet'>;

interface Props {
  readonly one: ShownSheet;
  readonly onDone: () => void;
}

export function SheetView({ one, onDone }: Props) {
  const { name, of, title, period, state, stateWords, components } = one;
  return (
    <>
      <Section title={`${name}，${title}`} note={of}>
        <StatusTag tone={toneOf(state)} text={stateWords} />
        <View>
          考核时段 {period.from} 至 {period.to}，由{one.led}牵头
        </View>
        {components.length > 0 && <View>重点：{components.join('、')}</View>}
        <Basis explanations={one.explanations} />
      </Section>
      <Result one={one} />
      <OwnWord one={one} onDone={onDone} />
      <Dues dues={one.dues} />
      {one.caps.map((cap) => (
        <Banner key={`${cap.proposal}-${cap.text}`} tone="attention">
          {cap.inWords}（{cap.from} 至 {cap.to}）
        </Banner>
      ))}
      <Proposed one={one} />
      <SheetDeeds one={one} onDone={onDone} />
      <Section title="数据">
        {one.frozen && <View>提交决定时固定的数据，此后的变化不影响这张表。</View>}
        <EvidenceView evidence={one.facts} readOn={one.readOn} />
      </Section>
      <Opinions one={one} onDone={onDone} />
      {one.decided && (
        <PrintForm text="打印考核表" of={{ form: 'assessment-form', sheet: one.sheet }} />
      )}
      {one.steps.length > 0 && (
        <Section title="经过">
          <Steps
            steps={one.steps.map((step) => ({
              title: `${step.byName} ${step.stepWords}`,
              note: `${sayInstant(step.at)}${step.remark ? ` ${step.remark}` : ''}`,
              state: 'done' as const,
            }))}
          />
        </Section>
      )}
    </>
  );
}

function Result({ one: { decided, objection, answer, uses } }: { one: ShownSheet }) {
  if (!decided) return null;
  return (
    <Section title={`等次：${decided.gradeWords}`}>
      <View>理由：{decided.reason}</View>
      {objection && <View>本人的异议：{objection.text}</View>}
      {answer && (
        <View>
          {answer.changed ? '异议答复，等次已改：' : '异议答复，维持：'}
          {answer.text}
        </View>
      )}
      {uses.length > 0 && (
        <>
          <View>文件对结果怎么用的规定（不会自动生效）：</View>
          <Explain explanations={uses} />
        </>
      )}
    </Section>
  );
}
