import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import type { RollLine, ShownAssembly } from '../run-words';
import { SureButton } from './sure-button';

interface Props {
  readonly shown: ShownAssembly;
  readonly lines: readonly RollLine[] | undefined;
  readonly onDone: () => void;
}

/** So many names are read before closing; the rest is a number. */
const NAMED = 30;

/** Ends the voting, once it is said who has not voted yet. */
export function CloseForm({ shown: { assembly, can }, lines = [], onDone }: Props) {
  if (!can.includes('close')) return null;
  const left = lines.filter(({ used }) => !used);
  const close = () => call('evaluation.close', { assembly }).then(onDone);
  return (
    <SureButton
      kind="secondary"
      text="结束投票"
      means={
        <View>
          {left.length > 0 && <View className="field">{sayLeft(left)}</View>}
          <View>结束以后不再发票、不再收票，一分钟后可以开箱计票。</View>
        </View>
      }
      work={close}
    />
  );
}

function sayLeft(left: readonly RollLine[]): string {
  const names = left.slice(0, NAMED).map(({ name, away }) => (away ? `${name}（外出）` : name));
  const rest = left.length > NAMED ? '等' : '';
  return `还有 ${left.length} 人没有用票：${names.join('、')}${rest}。`;
}
