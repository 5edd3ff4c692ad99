import { SelectField } from '../../components/select-field';
import type { Answerers } from './issue-detail';

interface Props {
  readonly label: string;
  /** What it says while nobody of the roster is chosen. */
  readonly none: string;
  readonly answerers: Answerers;
  readonly value: string;
  readonly onChange: (person: string) => void;
  readonly error?: string | undefined;
}

/** Somebody of the roster who has to do with the village. */
export function AnswererField({ none, answerers, ...rest }: Props) {
  const people = answerers.map(({ person, name }) => ({ value: person, text: name }));
  return <SelectField {...rest} options={[{ value: '', text: none }, ...people]} />;
}
