import * as z from 'zod';
import { lentRoles } from '../core/roster/delegation';
import { endpoint } from './endpoint';
import { day, personId } from './fields';

/** Who holds a seat may lend it; that it is their own and not lent to them, the act says. */
const holders = {
  'first-secretary': 'division',
  'village-secretary': 'division',
  'township-officer': 'division',
  'county-officer': 'division',
  'prefecture-officer': 'division',
  'province-officer': 'division',
} as const;

const role = z.enum(lentRoles, '请选一项自己的职务。').meta({ title: '职务' });
const scope = z
  .string()
  .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, '请选一项自己的职务。')
  .meta({ title: '范围' });
const delegationId = z.string().min(1, '请指明是哪一次委托。').max(160).meta({ title: '委托' });

const shown = z.object({
  delegation: z.string(),
  /** 平原镇 乡镇干部 */
  seat: z.string(),
  from: z.string(),
  to: z.string(),
  /** Who stands in, or whose seat it is. */
  name: z.string(),
  begun: z.boolean(),
});

export const delegation = {
  'roster.delegate': endpoint({
    title: '代办：把自己的一项职务委托给别人几天',
    kind: 'mutation',
    callers: holders,
    scope: 'input.scope lies in the caller’s grant; the seat is the caller’s own',
    input: z.object({
      role,
      scope,
      person: personId,
      from: day.meta({ title: '开始日' }),
      to: day.meta({ title: '结束日' }),
    }),
    output: z.object({ delegation: z.string() }),
    refusals: [
      'delegation-seat',
      'delegation-self',
      'delegation-backwards',
      'delegation-past',
      'delegation-too-early',
      'delegation-too-long',
      'delegation-beyond',
      'delegation-elsewhere',
      'delegation-overlaps',
      'person-unknown',
    ],
  }),

  'roster.endDelegation': endpoint({
    title: '结束一次代办',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'the caller lent the seat, or stands in',
    input: z.object({ delegation: delegationId }),
    output: z.object({ delegation: z.string() }),
    refusals: ['delegation-unknown', 'not-bound'],
  }),

  'roster.delegations': endpoint({
    title: '代办：我委托的、委托给我的，和我能委托的职务',
    kind: 'query',
    callers: 'anyone',
    scope: 'the caller’s own seats and delegations',
    input: z.object({}),
    output: z.object({
      seats: z.array(
        z.object({
          role,
          scope: z.string(),
          /** 平原镇 乡镇干部 */
          seat: z.string(),
          /** Its last day, where it has one. */
          to: z.string().optional(),
        }),
      ),
      /** Not over yet. */
      lent: z.array(shown),
      borrowed: z.array(shown),
      /** The longest one may be, days. */
      longest: z.number().int(),
    }),
    refusals: ['not-bound'],
  }),

  'roster.standIns': endpoint({
    title: '代办：能委托给谁，按姓名找',
    kind: 'query',
    callers: holders,
    scope: 'input.scope lies in the caller’s grant',
    input: z.object({
      scope,
      name: z.string().trim().min(1, '请填姓名，写一个字也可以。').max(20).meta({ title: '姓名' }),
    }),
    output: z.object({
      /** At most 20; the caller is not among them. */
      people: z.array(
        z.object({
          person: z.string(),
          name: z.string(),
          /** What tells namesakes apart: roles, or that nobody is bound. */
          note: z.string(),
        }),
      ),
      more: z.boolean(),
    }),
    refusals: [],
  }),
};
