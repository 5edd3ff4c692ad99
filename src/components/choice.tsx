import { Text, View } from '@tarojs/components';
import { Icon } from './icon';
import { Labelled } from './labelled';
import { spoken } from './spoken';
import { Tap } from './tap';
import './choice.css';

export interface Option<V extends string> {
  readonly value: V;
  readonly text: string;
  readonly note?: string | undefined;
}

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
}

/** A few answers, all in sight, each a large target. The chosen one has a tick, not only a colour. */
export function Choice<V extends string>(props: Props<V>) {
  const { label, options, value, onChange, error, hint } = props;
  return (
    <Labelled label={label} error={error} hint={hint}>
      <View className="choice" {...spoken({ role: 'radiogroup', label })}>
        {options.map((option) => {
          const chosen = option.value === value;
          return (
            <Tap
              key={option.value}
              className={`choice-option${chosen ? ' choice-option--chosen' : ''}`}
              role="radio"
              checked={chosen}
              onTap={() => onChange(option.value)}
            >
              <Icon name={chosen ? 'check' : 'circle'} />
              <Text className="choice-words">{option.text}</Text>
              {option.note && <Text className="choice-note">{option.note}</Text>}
            </Tap>
          );
        })}
      </View>
    </Labelled>
  );
}
