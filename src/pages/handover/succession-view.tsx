import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { Explain } from '../../components/explain';
import { goTo } from '../../components/go-to';
import { sayInstant } from '../../components/say-day';
import { Section } from '../../components/section';
import { StatusTag } from '../../components/status-tag';
import type { StepLine } from '../../components/steps';
import { Steps } from '../../components/steps';
import { NameForm } from './name-form';
import { OwnDeeds } from './own-deeds';
import { CountyDeeds } from './county-deeds';
import { ReviewForm } from './review-form';
import { SheetView } from './sheet-view';
import { toneOf } from './tone-of';

export type ShownSuccession = Output<'handover.show'>;

interface Props {
  readonly one: ShownSuccession;
  readonly onDone: () => void;
}

/** State, who goes and comes, what is handed over, then what can be done; the way and the clauses below. */
export function SuccessionView({ one, onDone }: Props) {
  const { can, proposal } = one;
  return (
    <>
      <StatusTag tone={toneOf(one.state)} text={one.stateWords} />
      {one.waits && <View className="explain-source">{`等${one.waits}`}</View>}
      <People one={one} />
      {one.bars.length > 0 && (
        <Banner tone="attention">{`接替人还在期限内：${one.bars.map(saysBar).join('；')}`}</Banner>
      )}
      {one.sheet && <SheetView one={one} sheet={one.sheet} onDone={onDone} />}
      {one.noSheet && <View className="explain-source">{one.noSheet}</View>}
      {can.includes('review') && one.stop && (
        <ReviewForm one={one} stop={one.stop} onDone={onDone} />
      )}
      {can.includes('name') && <NameForm one={one} onDone={onDone} />}
      <CountyDeeds one={one} onDone={onDone} />
      <OwnDeeds one={one} onDone={onDone} />
      {one.route.length > 0 && (
        <Section title="要经过谁">
          <Steps steps={one.route.map(routeLine)} />
        </Section>
      )}
      <Section title="办理过程">
        <Steps steps={one.steps.map(stepLine)} />
      </Section>
      {proposal && (
        <Button
          kind="secondary"
          text="看召回的决定"
          onTap={() => goTo('proposal-one', { proposal })}
        />
      )}
      <Section title="依据">
        <Explain explanations={one.explanations} />
      </Section>
    </>
  );
}

function People({ one }: { readonly one: ShownSuccession }) {
  const { comes, left } = one;
  const known = comes?.known ? '名册上已有' : '名册上没有，确认后加入';
  return (
    <Section bare>
      <View className="cells">
        <Cell
          title={`${one.name}（${one.villageName} ${one.position}）`}
          note={`离任的；${one.unitName}；${one.causeWords}${left ? `；最后一天 ${left}` : ''}`}
        />
        {one.ground && <Cell title={`${one.ground}：${one.reason ?? ''}`} note="理由" />}
        {comes && (
          <Cell
            title={`${comes.name}（${comes.from} 到任）`}
            note={['接替的', comes.phone, known, saysSeen(comes.seen)].filter(Boolean).join('；')}
          />
        )}
      </View>
    </Section>
  );
}

function saysSeen(seen: readonly string[]): string {
  return seen.length > 0 ? `单位看过${seen.join('、')}` : '';
}

function saysBar({ text, document, clause, to }: ShownSuccession['bars'][number]): string {
  return `${text}（${document} ${clause}），到 ${to} 为止`;
}

function routeLine({ words, done }: ShownSuccession['route'][number]): StepLine {
  return { title: words, state: done ? 'done' : 'later' };
}

function stepLine({ stepWords, byName, at, remark, document }: ShownSuccession['steps'][number]) {
  const paper = document ? `；${document.number}（${document.on}）` : '';
  const note = `${byName}，${sayInstant(at)}${remark ? `：${remark}` : ''}${paper}`;
  return { title: stepWords, note, state: stepWords.startsWith('退回') ? 'back' : 'done' } as const;
}
