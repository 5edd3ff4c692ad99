import { serverNow } from '../../client/clock';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { SelectField } from '../../components/select-field';
import { dayOf } from '../../core/calendar/day';
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

/** Who answers, of the roster or by name, and the last day for it. */
export interface Answering {
  readonly answers: string;
  readonly answersName: string;
  readonly due: string;
}

interface AnsweringProps extends Pick<Props, 'none' | 'answerers'> {
  readonly draft: Answering;
  /** What the last day is called here. */
  readonly by: string;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (some: Partial<Answering>) => void;
}

/** The fields of it; a name is asked for where nobody of the roster is chosen. */
export function AnsweringFields({ draft, none, answerers, by, wrong, onChange }: AnsweringProps) {
  const { answers, answersName, due } = draft;
  return (
    <>
      <AnswererField
        label="由谁负责"
        none={none}
        answerers={answerers}
        value={answers}
        error={wrong('answers')}
        onChange={(person) => onChange({ answers: person })}
      />
      {!answers && (
        <Field
          label="负责人姓名"
          value={answersName}
          max={20}
          error={wrong('answersName')}
          onChange={(name) => onChange({ answersName: name })}
        />
      )}
      <DayField
        label={by}
        value={due}
        from={dayOf(serverNow())}
        error={wrong('due')}
        onChange={(day) => onChange({ due: day })}
      />
    </>
  );
}
