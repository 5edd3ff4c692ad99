import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../client/call';
import { AskedDeed } from '../../components/asked-deed';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { sayInstant } from '../../components/say-day';
import { StatusTag } from '../../components/status-tag';
import { useDeed } from '../../components/use-deed';
import type { Output } from '../../contract/contract';
import { toneOfState } from './award-words';
import { EvidenceView } from '../../components/evidence-view';
import './awards.css';

export type Nomination = Output<'awards.round'>['nominations'][number];

interface Props {
  readonly one: Nomination;
  readonly onDone: () => void;
}

/** Who is nominated for what and why, where it stands, and what the reader of the page can do. */
export function OneNomination({ one, onDone }: Props) {
  const [open, set] = useState(false);
  const { name, of, title, why, state, stateWords, bar, evidence, readOn, steps } = one;
  return (
    <View className="award-one">
      <View className="award-name">
        {name}
        <StatusTag tone={toneOfState(state)} text={stateWords} />
      </View>
      <View className="award-quiet">
        {of}。{title}
      </View>
      <View>推荐理由：{why}</View>
      {bar && <Banner tone="refused">已不能表扬：{bar.inWords}。</Banner>}
      {open && (
        <>
          <EvidenceView evidence={evidence} readOn={readOn} />
          {steps.map(({ stepWords, byName, at, remark }) => (
            <View key={`${at}-${stepWords}`} className="award-quiet">
              {sayInstant(at)} {byName}：{stepWords}
              {remark ? `。${remark}` : ''}
            </View>
          ))}
        </>
      )}
      <Button
        kind="quiet"
        text={open ? '收起' : '看依据和经过'}
        label={`${open ? '收起' : '看'}${name}的依据和经过`}
        onTap={() => set(!open)}
      />
      <NominationDeeds one={one} onDone={onDone} />
    </View>
  );
}

function NominationDeeds({ one: { nomination, name, can, bar }, onDone }: Props) {
  const deed = useDeed();
  const done = (work: () => Promise<unknown>) => async () => {
    await work();
    onDone();
  };
  return (
    <View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {can.includes('take') && !bar && (
        <Button
          text="列入公示名单"
          label={`把${name}列入公示名单`}
          busy={deed.busy && '正在办理'}
          onTap={() =>
            void deed.run(done(() => call('awards.review', { nomination, decision: 'take' })))
          }
        />
      )}
      {can.includes('leave-out') && (
        <AskedDeed
          text="不列入"
          then={`${name}会收到通知，看得到原因。公示以前还可以改。`}
          asks={{ label: '原因' }}
          onSend={(reason) =>
            done(() => call('awards.review', { nomination, decision: 'leave-out', reason }))()
          }
        />
      )}
      {can.includes('take-back') && (
        <AskedDeed
          text="收回推荐"
          then="收回以后还可以重新推荐。"
          onSend={done(() => call('awards.takeBack', { nomination }))}
        />
      )}
      {can.includes('decline') && (
        <AskedDeed
          text="不参加"
          then="不参加这一批评优表扬，不影响别的事。办了以后这一批不能再参加。"
          onSend={done(() => call('awards.decline', { nomination }))}
        />
      )}
    </View>
  );
}
