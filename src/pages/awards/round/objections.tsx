import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Loaded } from '../../../components/loaded';
import { sayInstant } from '../../../components/say-day';
import { StatusTag } from '../../../components/status-tag';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';

interface Props {
  readonly round: string;
  /** How many are open: asked anew when that changes. */
  readonly stamp: number;
  readonly onDone: () => void;
}

type One = Output<'awards.objections'>['objections'][number];

/** Those the caller may handle; of the rest only how many there are. */
export function Objections({ round, stamp, onDone }: Props) {
  const from = useAnswer('awards.objections', { round });
  const { reload } = from;
  const before = useRef(stamp);
  useEffect(() => {
    if (before.current !== stamp) reload();
    before.current = stamp;
  }, [stamp, reload]);
  return (
    <Loaded from={from}>
      {({ objections, others }) => (
        <>
          {objections.length === 0 && others === 0 && (
            <View className="award-line">还没有人提出异议。</View>
          )}
          {objections.map((one) => (
            <OneObjection key={one.objection} one={one} onDone={onDone} />
          ))}
          {others > 0 && (
            <View className="award-line">
              另有 {others} 条要由别的同志核实：推荐、审核过的人和本人不能办。
            </View>
          )}
        </>
      )}
    </Loaded>
  );
}

function OneObjection({ one, onDone }: { one: One; onDone: () => void }) {
  const { objection, nomineeName, text, wayWords, byName, at, state, stateWords, answer } = one;
  const handle = (decision: 'uphold' | 'reject') => async (words: string) => {
    await call('awards.handleObjection', { objection, decision, answer: words });
    onDone();
  };
  return (
    <View className="award-one">
      <View className="award-name">
        对{nomineeName}
        <StatusTag tone={state === 'open' ? 'attention' : 'plain'} text={stateWords} />
      </View>
      <View>{text}</View>
      <View className="award-quiet">
        {byName}，{wayWords}，{sayInstant(at)}
      </View>
      {answer && <View>核实情况：{answer}</View>}
      {state === 'open' && (
        <>
          <AskedDeed
            text="异议不成立"
            then="名单不变。在这里提出的人会收到您写的核实情况。"
            asks={{ label: '核实情况', max: 300, field: 'answer' }}
            onSend={handle('reject')}
          />
          <AskedDeed
            text="异议成立"
            then={`${nomineeName}从名单去掉（已公布的撤销表扬），公开页面写“经核实不再列入”，不写谁提的、说了什么。`}
            asks={{ label: '核实情况', max: 300, field: 'answer' }}
            onSend={handle('uphold')}
          />
        </>
      )}
    </View>
  );
}
