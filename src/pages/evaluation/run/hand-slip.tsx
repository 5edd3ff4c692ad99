import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { onWeb } from '../../../components/on-web';
import { useDeed } from '../../../components/use-deed';
import type { RollLine, ShownAssembly } from '../run-words';
import { nextSerial } from './next-serial';
import { scanSlip } from './scan-slip';

interface Props {
  readonly shown: ShownAssembly;
  readonly line: RollLine;
  readonly lines: readonly RollLine[];
  readonly onDone: () => void;
}

/** Two taps: the name, then the slip on top of the pile; or another by its number or by scanning. */
export function HandSlip({ shown, line, lines, onDone }: Props) {
  const { assembly, slips } = shown;
  const next = nextSerial(lines, slips.printed);
  const [other, write] = useState('');
  const [stranger, setStranger] = useState(false);
  const deed = useDeed(['serial']);
  const hand = (serial: string) =>
    call('evaluation.handSlip', { assembly, line: line.line, serial }).then(onDone);
  const scan = async () => {
    const seen = await scanSlip(assembly);
    setStranger(seen === 'other');
    if (typeof seen === 'object') await hand(seen.serial);
  };
  if (slips.printed === 0) {
    return (
      <View className="field">
        <Button
          kind="secondary"
          text="还没有票条，去做一批"
          onTap={() => goTo('evaluation-slips', { assembly })}
        />
      </View>
    );
  }
  return (
    <View>
      {line.slip && (
        <View className="field">已发 {line.slip} 号；丢了就发一张新的，旧的作废。</View>
      )}
      {next && (
        <Button
          text={`发 ${next} 号票条`}
          label={`把 ${next} 号票条发给${line.name}`}
          busy={deed.busy && '正在登记'}
          onTap={() => void deed.run(() => hand(next))}
        />
      )}
      {!next && <Banner tone="attention">票条都发完了，请再做一批。</Banner>}
      <Field label="或填别的编号" value={other} error={deed.wrong('serial')} onChange={write} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {stranger && <Banner tone="attention">这不是这场评议会的票条，请换一张，或填编号。</Banner>}
      <View className="buttons field">
        <Button
          kind="secondary"
          text="发这一张"
          why={/^\d{1,4}$/.test(other) ? undefined : '填上票条上的编号'}
          onTap={() => void deed.run(() => hand(other.padStart(3, '0')))}
        />
        {!onWeb && <Button kind="secondary" text="扫票条" onTap={() => void deed.run(scan)} />}
      </View>
    </View>
  );
}
