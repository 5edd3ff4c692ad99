import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import type { RollLine, ShownAssembly } from '../run-words';
import { meansWords } from '../../../core/evaluation/results-words';
import { HandSlip } from './hand-slip';
import { SureButton } from './sure-button';

interface Props {
  readonly shown: ShownAssembly;
  readonly line: RollLine;
  readonly lines: readonly RollLine[];
  readonly onDone: () => void;
}

/** What can be done for one person: a slip, the tablet, paper; nothing once the right is used. */
export function LineDeeds({ shown, line, lines, onDone }: Props) {
  const { assembly, state, parties } = shown;
  const signs = parties.some(({ party, way }) => party === line.party && way === 'signed');
  const surrender = () =>
    call('evaluation.surrenderForPaper', { assembly, line: line.line }).then(onDone);
  if (line.used) {
    return (
      <Banner tone="done">
        {line.name}已用{meansWords[line.used]}，一人只有一票。
      </Banner>
    );
  }
  return (
    <View>
      {line.onRoster && <View className="field">在名册上，也可以用自己绑定的手机扫会场的码。</View>}
      {signs && (
        <View className="field">这一方人数少，署名评议：用自己的手机，或在会场平板上。</View>
      )}
      {!signs && <HandSlip shown={shown} line={line} lines={lines} onDone={onDone} />}
      {state === 'open' && (
        <View className="field">
          <Button
            kind="secondary"
            text="在会场平板上评"
            onTap={() => goTo('evaluation-tablet', { assembly, line: line.line })}
          />
        </View>
      )}
      {state === 'open' && !signs && (
        <SureButton
          kind="secondary"
          text="换成纸票"
          means={`换了以后，${line.name}只能在纸上投。请发一张没有编号的纸票。`}
          work={surrender}
        />
      )}
    </View>
  );
}
