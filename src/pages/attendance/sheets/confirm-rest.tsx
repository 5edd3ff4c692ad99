import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { VillageSheet } from './villages';
import { forwardStep, inTrouble } from './villages';

interface Props {
  readonly villages: readonly VillageSheet[];
  readonly month: string;
  readonly onDone: () => void;
}

/** Confirms in one go the sheets that have nothing to look at; those with something stay. */
export function ConfirmRest({ villages, month, onDone }: Props) {
  const [asking, ask] = useState(false);
  const [done, count] = useState(0);
  const deed = useDeed();
  const clear = villages.filter((one) => forwardStep(one) === 'confirm' && !inTrouble(one));

  async function confirmAll() {
    count(0);
    try {
      for (const { village } of clear) {
        await call('attendance.confirm', { village, month });
        count((before) => before + 1);
      }
    } finally {
      onDone();
    }
    ask(false);
  }

  if (clear.length < 2 && !deed.problem) return null;
  return (
    <View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {!asking && (
        <View className="field form">
          <Button
            kind="secondary"
            text={`一起确认 ${clear.length} 个没有疑点的村`}
            onTap={() => ask(true)}
          />
        </View>
      )}
      {asking && (
        <Section title={`一起确认 ${clear.length} 个村`}>
          <View className="field">
            {clear.map(({ villageName }) => villageName).join('、')}。确认后要改只能写明原因更正。
          </View>
          <View className="buttons">
            <Button
              text="确定确认"
              busy={deed.busy && `已确认 ${done} 个`}
              onTap={() => void deed.run(confirmAll)}
            />
            <Button kind="secondary" text="先不办" onTap={() => ask(false)} />
          </View>
        </Section>
      )}
    </View>
  );
}
