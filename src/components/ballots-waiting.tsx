import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { castSealed, dismissBallot } from '../client/ballot-queue';
import { onOutboxChange } from '../client/outbox-news';
import type { SealedBallot } from '../client/sealed-ballots';
import { sealedBallots } from '../client/sealed-ballots';
import { Button } from './button';
import { Banner } from './banner';

const unsure =
  '封好的票送出时没有等到答复，后来评议会结束了投票，这张票是否已经在票箱里，查不到了。';

/** Sealed ballots on this phone: how many wait, and what became of those that waited. */
export function BallotsWaiting() {
  const [ballots, setBallots] = useState(sealedBallots);
  useEffect(() => onOutboxChange(() => setBallots(sealedBallots())), []);
  const waiting = ballots.filter(({ state }) => state === 'waiting');
  return (
    <>
      {waiting.length > 0 && (
        <Banner tone="attention">
          <View>{waiting.length} 张票已封好，有信号时自动投出。</View>
          <View className="offline-act">
            <Button
              kind="quiet"
              text="现在试投一次"
              onTap={() => waiting.forEach(({ key }) => void castSealed(key))}
            />
          </View>
        </Banner>
      )}
      {ballots
        .filter(({ state }) => state !== 'waiting')
        .map((ballot) => (
          <Banner key={ballot.key} tone={ballot.state === 'counted' ? 'done' : 'refused'}>
            <View>{sayFate(ballot)}</View>
            <View className="offline-act">
              <Button kind="quiet" text="知道了" onTap={() => dismissBallot(ballot.key)} />
            </View>
          </Banner>
        ))}
    </>
  );
}

function sayFate({ state, refusal, unanswered }: SealedBallot): string {
  if (state === 'counted') return '封好的票已投出，已经放进票箱。';
  if (unanswered && refusal?.code === 'ballots-closed') return unsure;
  return `封好的票没有收下：${refusal?.message ?? ''}`;
}
