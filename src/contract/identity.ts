import * as z from 'zod';
import { MOST_CODES } from '../core/roster/issue-codes';
import { endpoint } from './endpoint';
import { divisionCode, personId, sentence } from './fields';

const officers = { 'township-officer': 'division', 'county-officer': 'division' } as const;

export const identity = {
  'identity.bind': endpoint({
    title: '用一次性绑定码认领名册上的本人',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'the caller’s own identity',
    input: z.object({
      code: z.string().trim().min(1, '请输入绑定码。').max(20).meta({ title: '绑定码' }),
    }),
    output: z.object({ person: z.string(), name: z.string() }),
    refusals: ['code-wrong', 'code-locked', 'already-bound', 'person-already-bound'],
  }),

  'identity.issueCodes': endpoint({
    title: '发一次性绑定码（可打印，只显示一次）',
    kind: 'mutation',
    callers: officers,
    scope: 'input.division lies in the caller’s grant; only people looked after there get a code',
    input: z.object({
      division: divisionCode,
      /** Empty: everybody of the division who is not bound yet; at most MOST_CODES a call. */
      people: z
        .array(personId)
        .max(MOST_CODES, `一次最多给 ${MOST_CODES} 人发码。`)
        .meta({ title: '人员' }),
    }),
    output: z.object({
      codes: z.array(
        z.object({
          person: z.string(),
          name: z.string(),
          code: z.string(),
          expires: z.string(),
        }),
      ),
      /** How many unbound people of the division were left out by the limit. */
      left: z.number().int(),
    }),
    refusals: ['person-unknown', 'person-already-bound'],
    answerNotKept: true,
  }),

  'identity.release': endpoint({
    title: '解除绑定，以便换微信或换手机',
    kind: 'mutation',
    callers: officers,
    scope: 'the township of input.person lies in the caller’s grant',
    input: z.object({ person: personId, reason: sentence('原因') }),
    output: z.object({ person: z.string(), name: z.string() }),
    refusals: ['person-unknown', 'person-not-bound'],
  }),
};
