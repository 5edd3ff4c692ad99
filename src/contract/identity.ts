import * as z from 'zod';
import { deskPrograms, deskSystems } from '../core/desk/browser-words';
import { MOST_CODES } from '../core/roster/issue-codes';
import { endpoint } from './endpoint';
import { divisionCode, instant, personId, sentence } from './fields';

const officers = { 'township-officer': 'division', 'county-officer': 'division' } as const;

const deskCode = z
  .string()
  .trim()
  .min(1, '请输入电脑上显示的登录码。')
  .max(20, '登录码没有这么长，请对照电脑上显示的再输。')
  .meta({ title: '登录码' });
const deskRefusals = ['desk-code-wrong', 'desk-locked', 'desk-expired', 'desk-answered'] as const;

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

  'identity.bindByPhone': endpoint({
    title: '用微信手机号认领名册上的本人',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'the caller’s own identity',
    input: z.object({
      /** From WeChat’s own button (`getPhoneNumber`); good once, for five minutes. */
      phoneCode: z
        .string()
        .regex(/^[!-~]{1,256}$/, '微信给的凭证不完整，请再点一次“用微信手机号绑定”。')
        .meta({ title: '手机号凭证' }),
    }),
    output: z.object({ person: z.string(), name: z.string() }),
    refusals: [
      ...([
        'phone-unknown',
        'phone-foreign',
        'already-bound',
        'person-already-bound',
        'phone-beyond-county',
      ] as const),
      ...(['wechat-not-set', 'wechat-code-wrong', 'wechat-away'] as const),
    ],
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

  'identity.askDesk': endpoint({
    title: '电脑要一个登录码，给手机扫',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'the caller’s own identity, which nobody is bound to',
    input: z.object({ system: z.enum(deskSystems), program: z.enum(deskPrograms) }),
    output: z.object({ code: z.string(), expires: instant }),
    refusals: ['desk-signed-in'],
    answerNotKept: true,
  }),

  // A mutation, though it shows and no more: wrong codes are counted, and the PC sees it was scanned.
  'identity.seeDesk': endpoint({
    title: '手机看一看是哪台电脑要登录',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'whoever is bound, by the code that stands on the PC',
    input: z.object({ code: deskCode }),
    output: z.object({ asked: instant, expires: instant, browser: z.string() }),
    refusals: deskRefusals,
    notLent: true,
  }),

  'identity.allowDesk': endpoint({
    title: '手机同意或拒绝电脑以本人身份登录',
    kind: 'mutation',
    callers: 'anyone',
    scope: 'whoever is bound, by the code that stands on the PC',
    input: z.object({ code: deskCode, allow: z.boolean().meta({ title: '是否同意' }) }),
    output: z.object({ allowed: z.boolean() }),
    refusals: deskRefusals,
    notLent: true,
  }),
};
