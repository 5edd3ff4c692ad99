import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import { Banner } from '../../components/banner';
import { Cell } from '../../components/cell';
import { Explain } from '../../components/explain';
import { sayInstant } from '../../components/say-day';
import { Section } from '../../components/section';
import { StatusTag } from '../../components/status-tag';
import { Steps } from '../../components/steps';
import { AnswerForm } from './answer-form';
import { ConcludeForm } from './conclude-form';
import { CountyDeeds } from './county-deeds';

export type ShownUnit = Output<'unit-assessment.sheet'>;

interface Props {
  readonly one: ShownUnit;
  readonly onDone: () => void;
}

/** Facts by area with where they come from, the finding, the conclusion, what was put right. */
export function UnitSheet({ one, onDone }: Props) {
  const { can, steps } = one;
  return (
    <>
      <View className="lead">{`${one.unitName}，${one.year} 年。系统不打分，只列事实，由县里写结论。`}</View>
      {one.stateWords && <StatusTag tone="plain" text={one.stateWords} />}
      {one.areas.map((area) => (
        <Area key={area.area} area={area} />
      ))}
      {one.conclusion && <Conclusion conclusion={one.conclusion} />}
      {one.answer && <Answer answer={one.answer} />}
      {can.includes('conclude') && <ConcludeForm one={one} onDone={onDone} />}
      {can.includes('answer') && <AnswerForm one={one} onDone={onDone} />}
      <CountyDeeds one={one} onDone={onDone} />
      {steps.length > 0 && (
        <Section title="办理过程">
          <Steps
            steps={steps.map(({ stepWords, byName, at, remark }) => ({
              title: stepWords,
              note: `${byName}，${sayInstant(at)}${remark ? `：${remark}` : ''}`,
              state: stepWords.startsWith('退回') ? 'back' : 'done',
            }))}
          />
        </Section>
      )}
      <Section title="依据">
        <Explain explanations={one.explanations} />
      </Section>
    </>
  );
}

function Area({ area: { words, facts, finding } }: { readonly area: ShownUnit['areas'][number] }) {
  return (
    <Section title={words} bare>
      <View className="cells">
        {facts.map(({ title, text, source }) => (
          <Cell key={title} title={`${title}：${text}`} note={`来自${source}`} />
        ))}
        {finding && <Cell title={finding} note="县里看到的情况" />}
      </View>
    </Section>
  );
}

function Conclusion({
  conclusion: { words, said, problem, dueBy },
}: {
  readonly conclusion: NonNullable<ShownUnit['conclusion']>;
}) {
  return (
    <Section title="结论">
      <View>{`${words}：${said}`}</View>
      {problem && (
        <Banner tone="attention">{`要整改的：${problem}。${dueBy ?? ''} 前报整改情况。`}</Banner>
      )}
    </Section>
  );
}

function Answer({ answer }: { readonly answer: NonNullable<ShownUnit['answer']> }) {
  const { text, byName, at, late } = answer;
  return (
    <Section title="单位报的整改情况">
      <View>{text}</View>
      <View className="explain-source">
        {`${byName}，${sayInstant(at)}${late ? '，过了期限' : ''}`}
      </View>
    </Section>
  );
}
