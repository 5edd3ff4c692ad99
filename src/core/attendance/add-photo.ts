import type { Day } from '../calendar/day';
import { instantOf, monthOf } from '../calendar/day';
import { attachFile } from '../files/attach-file';
import type { Stored, Write } from '../records';
import { keyOf, replace } from '../records';
import { refused } from '../refusal';
import { withDay } from './open-register';
import { shortOf } from './put-on-record';

export interface PhotoFacts {
  readonly now: number;
  readonly input: { readonly cadre: string; readonly day: Day; readonly file: string };
  readonly presence: Stored<'presence'> | undefined;
  readonly register: Stored<'register'> | undefined;
  readonly file: Stored<'file'> | undefined;
  /** The file the presence names already. */
  readonly earlier: Stored<'file'> | undefined;
}

/**
 * One photo to a day's report, afterwards and if one likes. It may still wait for its check;
 * another takes its place only where that check refused it.
 * @throws Refused `report-first`, `photo-there`, `month-summed-up`, and those of `attachFile`.
 */
export function decidePhoto(facts: PhotoFacts): {
  output: { day: Day; file: string };
  writes: Write[];
} {
  const { now, input, presence, register, file, earlier } = facts;
  const { cadre, day } = input;
  if (!presence || !register) throw refused('report-first', { day }, { field: 'day' });
  // Its answer was lost, and it is sent again.
  if (presence.body.photo === input.file) return { output: { day, file: input.file }, writes: [] };
  if (presence.body.photo && earlier?.body.check !== 'refused') {
    throw refused('photo-there', { day }, { field: 'day' });
  }
  const known = register.body.days[day];
  // A sheet that was summed up stays as it was, and so does a report that waits as a correction.
  if (register.body.state !== 'draft' || !known?.presence) {
    throw refused('month-summed-up', { month: monthOf(day) }, { field: 'day' });
  }
  const to = {
    to: keyOf(presence),
    person: cadre,
    division: presence.body.village,
    unit: register.body.unit,
    at: instantOf(now),
  };
  const body = { ...presence.body, photo: input.file };
  return {
    output: { day, file: input.file },
    writes: [
      attachFile(file, { by: cadre, to, whileWaiting: true, field: 'file' }),
      replace(presence, body),
      replace(register, withDay(register.body, day, { ...known, presence: shortOf(body) })),
    ],
  };
}
