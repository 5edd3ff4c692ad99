import type { Day } from '../calendar/day';
import { passes } from '../refusal';
import type { Caller } from '../roster/caller';
import { isReadyToClose } from './close';
import { opinionsOfCaller } from './who-may';
import { answererOf, assessorOf, hearingActor } from './who-may';
import type { AssessmentSheet } from './sheet';
import { objectBy } from './sign';

export type SheetCan =
  'opine' | 'hear' | 'hand' | 'take-back' | 'decide' | 'sign' | 'object' | 'answer' | 'close';

interface Who {
  readonly caller: Caller;
  readonly day: Day;
}

/** What the caller can do with a sheet now, by who they are and where it stands. */
export function sheetCan(sheet: AssessmentSheet, { caller, day }: Who): SheetCan[] {
  const { state, person } = sheet;
  const assesses = passes(() => assessorOf(caller, sheet, day));
  const own = person === caller.person;
  const all: [SheetCan, boolean][] = [
    ['opine', state === 'gathering' && opinionsOfCaller(caller, sheet, day).length > 0],
    ['hear', state === 'gathering' && passes(() => hearingActor(caller, sheet, day))],
    ['hand', state === 'gathering' && assesses],
    ['take-back', state === 'handed' && assesses],
    ['decide', state === 'handed' && assesses],
    ['sign', state === 'decided' && own],
    ['object', state === 'decided' && own && day <= (objectBy(sheet) ?? day)],
    ['answer', state === 'objected' && passes(() => answererOf(caller, sheet, day))],
    ['close', assesses && isReadyToClose(sheet, day)],
  ];
  return all.filter(([, may]) => may).map(([can]) => can);
}
