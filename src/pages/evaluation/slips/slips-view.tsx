import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { ShownAssembly } from '../run-words';
import { SlipSheet } from './slip-sheet';
import { slipsWanted } from './slips-wanted';
import '../evaluation.css';

type Slip = Output<'evaluation.printSlips'>['slips'][number];

/** The server makes so many at a time. */
const AT_ONCE = 80;

export function SlipsView({ shown }: { shown: ShownAssembly }) {
  const { assembly, villageName, slips: before } = shown;
  const [wanted, want] = useState(String(slipsWanted(shown)));
  const [printed, setPrinted] = useState<readonly Slip[]>([]);
  const deed = useDeed(['count']);
  const count = Number(wanted);

  async function make() {
    let made: readonly Slip[] = [];
    while (made.length < count) {
      const some = Math.min(AT_ONCE, count - made.length);
      const { slips } = await call('evaluation.printSlips', { assembly, count: some });
      made = [...made, ...slips];
      setPrinted(made);
    }
  }

  if (printed.length > 0 && !deed.busy) return <Ready shown={shown} slips={printed} />;
  return (
    <View>
      <View className="lead">
        {villageName}：已做 {before.printed} 张，发出 {before.handed} 张
      </View>
      <Section title="做一批票条">
        <View className="field">
          没有绑定手机的人用票条：扫上面的码就能投，不用登录。先打印，会场上点名字、报编号发出去。
        </View>
        <Field
          label="做几张（已按名单估好，可以改）"
          value={wanted}
          error={deed.wrong('count')}
          onChange={want}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text={`做 ${wanted || 0} 张，打印`}
          busy={deed.busy && `已做 ${printed.length} 张`}
          why={/^[1-9]\d{0,2}$/.test(wanted) ? undefined : '填 1 到 999 之间的张数'}
          onTap={() => void deed.run(make)}
        />
      </Section>
    </View>
  );
}

function Ready({ shown, slips }: { shown: ShownAssembly; slips: readonly Slip[] }) {
  return (
    <View>
      <View className="no-print">
        <Banner tone="attention">
          这 {slips.length}{' '}
          张票条的码只显示这一次，请现在打印。没印好也不要紧：再做一批，没发出去的作废不用管。
        </Banner>
        <View className="buttons field">
          <Button icon="print" text="打印" onTap={() => window.print()} />
          <Button
            kind="secondary"
            text="印好了，去这场评议会"
            onTap={() => goTo('evaluation-run', { assembly: shown.assembly })}
          />
        </View>
      </View>
      <SlipSheet shown={shown} slips={slips} />
    </View>
  );
}
