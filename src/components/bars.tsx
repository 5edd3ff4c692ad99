import { View } from '@tarojs/components';
import { Icon } from './icon';
import { spoken } from './spoken';
import { Tap } from './tap';
import './bars.css';

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  readonly text: string;
  /** Leads to what it is a figure of. */
  readonly onTap?: () => void;
}

/** Lengths beside their numbers: the number says it, the bar makes it easy to compare. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <View>
      {bars.map((bar) =>
        bar.onTap ? (
          <Tap key={bar.label} className="bar-line bar-line--leads" onTap={bar.onTap}>
            <BarInside {...bar} />
          </Tap>
        ) : (
          <View key={bar.label} className="bar-line">
            <BarInside {...bar} />
          </View>
        ),
      )}
    </View>
  );
}

function BarInside({ label, value, of, text, onTap }: Bar) {
  return (
    <>
      <View className="bar-words">
        <View>{label}</View>
        <View>
          {text} {onTap && <Icon name="chevron" />}
        </View>
      </View>
      <View className="bar-track" {...spoken({ hidden: true })}>
        <View
          className="bar-fill"
          style={{ width: `${of > 0 ? Math.min(100, (value / of) * 100) : 0}%` }}
        />
      </View>
    </>
  );
}
