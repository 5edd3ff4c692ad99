import { View } from '@tarojs/components';
import { Tick } from '../../../components/tick';

export interface Wants {
  readonly stories: boolean;
  readonly digests: boolean;
}

interface Props {
  readonly wants: Wants;
  readonly onChange: (wants: Wants) => void;
}

/** What goes to a group. */
export function WantsFields({ wants, onChange }: Props) {
  return (
    <View className="field">
      <Tick
        text="每篇发布的案例"
        checked={wants.stories}
        onChange={(stories) => onChange({ ...wants, stories })}
      />
      <Tick
        text="每周汇编"
        checked={wants.digests}
        onChange={(digests) => onChange({ ...wants, digests })}
      />
    </View>
  );
}
