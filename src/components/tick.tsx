import { Text } from '@tarojs/components';
import { Icon } from './icon';
import { Tap } from './tap';
import './choice.css';

interface Props {
  readonly text: string;
  readonly note?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no, with a sign beside the words. */
export function Tick({ text, note, checked, onChange }: Props) {
  return (
    <Tap
      className={`choice-option${checked ? ' choice-option--chosen' : ''}`}
      role="checkbox"
      checked={checked}
      onTap={() => onChange(!checked)}
    >
      <Icon name={checked ? 'check' : 'circle'} />
      <Text>{text}</Text>
      {note && <Text className="choice-note">{note}</Text>}
    </Tap>
  );
}
