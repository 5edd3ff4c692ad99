import { Text, View } from '@tarojs/components';
import type { IconName } from './icon';
import { Icon } from './icon';
import { Tap } from './tap';
import './button.css';

interface Props {
  readonly text: string;
  readonly onTap: () => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: IconName;
  /** What is being done, e.g. “正在送出”. */
  readonly busy?: string | false | undefined;
  /** Why it cannot be pressed now. Shown under the button, never only greyed out. */
  readonly why?: string | undefined;
  readonly label?: string;
}

export function Button({ text, onTap, kind = 'primary', icon, busy, why, label }: Props) {
  const state = why || busy ? ' button--still' : '';
  return (
    <View className="button-place">
      <Tap
        className={`button button--${kind}${state}`}
        onTap={onTap}
        disabled={why ? true : undefined}
        busy={busy ? true : undefined}
        label={label}
      >
        {icon && !busy && <Icon name={icon} />}
        {busy && <Icon name="clock" />}
        <Text>{busy ? `${busy}…` : text}</Text>
      </Tap>
      {why && <View className="button-why">{why}</View>}
    </View>
  );
}
