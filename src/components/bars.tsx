import { View } from '@tarojs/components';
import { spoken } from './spoken';
import './bars.css';

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  readonly text: string;
}

/** Lengths beside their numbers: the number says it, the bar makes it easy to compare. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <View>
      {bars.map(({ label, value, of, text }) => (
        <View key={label} className="bar-line">
          <View className="bar-words">
            <View>{label}</View>
            <View>{text}</View>
          </View>
          <View className="bar-track" {...spoken({ hidden: true })}>
            <View
              className="bar-fill"
              style={{ width: `${of > 0 ? Math.min(100, (value / of) * 100) : 0}%` }}
            />
          </View>
        </View>
      ))}
    </View>
  );
}
