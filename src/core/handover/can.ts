import type { Day } from '../calendar/day';
import { passes } from '../refusal';
import type { Caller } from '../roster/caller';
import { officeActor } from './deed';
import { mayLeaveFirst } from './finish';
import { sideOf } from './sheet';
import type { Succession, SuccessionRole } from './succession';

export type SuccessionCan =
  | 'withdraw'
  | 'apply'
  | 'review'
  | 'name'
  | 'confirm'
  | 'add-line'
  | 'sign'
  | 'sign-instead'
  | 'return-list'
  | 'see'
  | 'release'
  | 'call-off';

/** What the caller can do with it today, by who they are and where it stands. */
export function successionCan(
  body: Succession,
  { caller, day }: { readonly caller: Caller; readonly day: Day },
): SuccessionCan[] {
  const is = (role: SuccessionRole) => passes(() => officeActor(role, body, { caller, day }));
  switch (body.state) {
    case 'applied':
      return [
        ...(caller.person === body.person ? (['withdraw'] as const) : []),
        ...(body.waitsFor && is(body.waitsFor) ? (['review'] as const) : []),
      ];
    case 'handed-back':
      return caller.person === body.person ? ['apply', 'withdraw'] : [];
    case 'asked':
    case 'named':
      return [
        ...(is('unit-officer') ? (['name'] as const) : []),
        ...(is('county-officer') ? ofCounty(body) : []),
      ];
    case 'handing-over':
      return handing(body, { caller, day });
    default:
      return [];
  }
}

function ofCounty(body: Succession): SuccessionCan[] {
  return [...(body.state === 'named' ? (['confirm'] as const) : []), ...released(body), 'call-off'];
}

function released(body: Succession): SuccessionCan[] {
  return mayLeaveFirst(body) && body.left === undefined ? ['release'] : [];
}

function handing(
  body: Succession,
  { caller, day }: { readonly caller: Caller; readonly day: Day },
): SuccessionCan[] {
  const { sheet, waitsFor, successor } = body;
  const side = sideOf(caller.person, body);
  const is = (role: SuccessionRole) => passes(() => officeActor(role, body, { caller, day }));
  const township = is('township-officer');
  const here = side !== 'new' || (successor?.from ?? day) <= day;
  return [
    ...(side && !sheet.lines ? (['add-line'] as const) : []),
    ...(side && here && !sheet[side] ? (['sign'] as const) : []),
    ...(township && !sheet.old ? (['sign-instead'] as const) : []),
    ...((side && sheet.lines) || (township && waitsFor) ? (['return-list'] as const) : []),
    ...(township && waitsFor ? (['see'] as const) : []),
    ...(is('county-officer') ? released(body) : []),
  ];
}
