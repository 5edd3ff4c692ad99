import type { RefusalCode } from '../../../../src/core/refusal';

/** Codes that are not listed say: understood, but the rules or the records do not allow it. */
const OTHERWISE = 422;

const statuses = {
  'input-invalid': 400,
  'body-not-json': 400,
  'key-missing': 400,
  'media-type-wrong': 415,
  'file-too-large': 413,
  'too-many-calls': 429,
  'sign-in-needed': 401,
  'session-expired': 401,
  'not-bound': 403,
  'not-allowed': 403,
  'out-of-scope': 403,
  'own-sheet': 403,
  'own-step': 403,
  'endpoint-unknown': 404,
  'county-unknown': 404,
  'person-unknown': 404,
  'village-unknown': 404,
  'import-unknown': 404,
  'pack-unknown': 404,
  'rule-unknown': 404,
  'file-unknown': 404,
  'own-file': 403,
  'value-day-taken': 409,
  'file-judged': 409,
  'file-used': 409,
  'photo-there': 409,
  'picture-too-large': 413,
  'key-reused': 409,
  'answer-not-kept': 409,
  'busy-retry': 409,
  'already-bound': 409,
  'person-already-bound': 409,
  'desk-signed-in': 409,
  'desk-answered': 409,
  'import-running': 409,
  'import-not-at-step': 409,
  'month-not-at-step': 409,
  'desk-declined': 403,
  'desk-by-desk': 403,
  'desk-unasked': 404,
  'desk-expired': 410,
  'code-locked': 423,
  'desk-locked': 423,
  'wechat-blocked': 403,
  'wechat-not-set': 404,
  'wechat-away': 503,
  'outcome-unknown': 503,
} satisfies Partial<Record<RefusalCode, number>>;

export function statusOf(code: RefusalCode): number {
  return code in statuses ? statuses[code as keyof typeof statuses] : OTHERWISE;
}
