import { Text, View } from '@tarojs/components';
import { Icon } from './icon';
import { Tap } from './tap';
import './figure.css';

interface Props {
  readonly label: string;
  readonly value: number | string;
  readonly unit?: string;
  /** Leads to where the number comes from. */
  readonly onTap: () => void;
  readonly chosen?: boolean;
}

/** A number with its name; tapping it shows what it is made of. */
export function Figure({ label, value, unit = '', onTap, chosen }: Props) {
  return (
    <Tap className={`figure${chosen ? ' figure--chosen' : ''}`} onTap={onTap}>
      <View className="figure-label">
        {chosen && <Icon name="check" />}
        {label}
      </View>
      <View>
        <Text className="figure-value">{value}</Text>
        <Text className="figure-unit"> {unit}</Text>
      </View>
    </Tap>
  );
}
