import type { Output } from '../../src/contract/contract';
import type { Succession } from '../../src/core/handover/succession';
import {
  causeWords,
  stopInWords,
  successionRoleWords,
  successionStateWords,
} from '../../src/core/handover/words';
import { positionNames } from '../../src/core/roster/names';
import { unitName } from '../../src/core/roster/places';

type Head = Output<'handover.list'>['mine'][number];

/** A succession as it stands in a list. */
export function showHead({ id, body }: { readonly id: string; readonly body: Succession }): Head {
  const { name, villageName, position, unit, cause, state, since, successor } = body;
  return {
    ...{ succession: id, name, villageName, position: positionNames[position] },
    ...{ unitName: unitName(unit), cause, causeWords: causeWords[cause] },
    ...{ state, stateWords: successionStateWords[state], waits: waitsOf(body), since },
    ...(successor ? { successor: successor.name } : {}),
  };
}

function waitsOf({ state, waitsFor, route, stop = 0, unit, sheet }: Succession): string {
  const at = route[stop];
  if (state === 'applied' && at) return stopInWords(at);
  if (state === 'asked') return `${unitName(unit)}报接替人`;
  if (state === 'named') return '县里确认接替人';
  if (state !== 'handing-over') return '';
  if (waitsFor) return `${successionRoleWords[waitsFor]}阅看`;
  const left = [...(sheet.old ? [] : ['离任的']), ...(sheet.new ? [] : ['接任的'])];
  return `${left.join('、')}签字`;
}
