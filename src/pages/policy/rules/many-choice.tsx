import { Text, View } from '@tarojs/components';
import { Icon } from '../../../components/icon';
import { Labelled } from '../../../components/labelled';
import { spoken } from '../../../components/spoken';
import { Tap } from '../../../components/tap';
import '../../../components/choice.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error?: string | undefined;
}

/** Several of a list; the chosen ones have a tick and stand in the order they were chosen. */
export function ManyChoice({ label, options, value, onChange, error }: Props) {
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((each) => each !== id) : [...value, id]);
  return (
    <Labelled label={label} error={error}>
      <View className="choice" {...spoken({ role: 'group', label })}>
        {options.map(({ value: id, text }) => {
          const chosen = value.includes(id);
          return (
            <Tap
              key={id}
              className={`choice-option${chosen ? ' choice-option--chosen' : ''}`}
              role="checkbox"
              checked={chosen}
              onTap={() => toggle(id)}
            >
              <Icon name={chosen ? 'check' : 'circle'} />
              <Text className="choice-words">{text}</Text>
            </Tap>
          );
        })}
      </View>
    </Labelled>
  );
}
