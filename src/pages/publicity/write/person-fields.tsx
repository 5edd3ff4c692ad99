import { serverNow } from '../../../client/clock';
import { Choice } from '../../../components/choice';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { dayOf } from '../../../core/calendar/day';
import type { ConsentWay, Shown } from '../../../core/publicity/story';
import { wayWords } from '../consent-words';

interface Props {
  readonly person: Shown;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (person: Shown) => void;
}

const ways = (['spoken', 'written', 'guardian'] as const).map((value: ConsentWay) => ({
  value,
  text: wayWords[value],
}));

/** One person who agreed. */
export function PersonFields({ person, wrong, onChange }: Props) {
  return (
    <>
      <Field
        label="姓名"
        value={person.name}
        max={20}
        hint="重名的加上几组或年龄，例如“李大妈（三组）”。"
        error={wrong('name')}
        onChange={(name) => onChange({ ...person, name })}
      />
      <Choice
        label="怎么同意的"
        options={ways}
        value={person.way}
        onChange={(way) => onChange({ ...person, way })}
      />
      <Field
        label="谁听到或保管"
        value={person.takenBy}
        max={20}
        error={wrong('takenBy')}
        onChange={(takenBy) => onChange({ ...person, takenBy })}
      />
      <DayField
        label="同意到哪天（含当天）"
        value={person.until}
        from={dayOf(serverNow())}
        hint="过了这天，有这位的照片自动撤下。"
        error={wrong('until')}
        onChange={(until) => onChange({ ...person, until })}
      />
    </>
  );
}
