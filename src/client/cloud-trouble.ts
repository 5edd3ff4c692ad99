import { CallFailed, noAnswer, noNetwork, serverFault, wechatTooOld } from './errors';

/** What `wx.cloud` rejects with: an Error with both fields, or a plain object with the text alone. */
interface CloudError {
  readonly errCode?: unknown;
  readonly errMsg?: unknown;
  readonly message?: unknown;
}

/** Codes that say the function may have run, and nobody waited for its end. */
const unanswered: ReadonlySet<number> = new Set([
  -404005, // asked for the result as often as the client does
  -404010, // the result was kept until nobody asked
  -404012, // the same, of long polling
  -501002, // the cloud's answer took too long
  -504003, // the function ran out of its time
  -604102, // WeChat's own servers waited too long
]);

/** WeChat's servers could not be reached from the phone, or reach the cloud. */
const unreached: ReadonlySet<number> = new Set([-601003]);

/** A code somebody else gave, told inside the text of the one the phone gives. */
const INNER_CODE = /(?:error code|errCode:?)\s*(-\d{5,6})/g;
const NO_NETWORK = /request:fail|net::|network|socket|ENOTFOUND|ECONN/i;
const TIMEOUT = /time(d )?[ -]?out|超时/i;

/**
 * Why a cloud function could not be called, in the words of any other call. No network and no answer
 * may be tried again with the same key; a fault as well, but it will mostly be there again.
 */
export function explainCloudError(error: unknown): CallFailed {
  if (error instanceof CallFailed) return error;
  const { errCode, errMsg, message } = (error ?? {}) as CloudError;
  const text = [errMsg, message, error].find((each) => typeof each === 'string') ?? '';
  const codes = [
    Number(errCode),
    ...[...text.matchAll(INNER_CODE)].map(([, code]) => Number(code)),
  ];
  if (codes.some((code) => unanswered.has(code))) return noAnswer();
  if (codes.some((code) => unreached.has(code))) return noNetwork();
  // A function's own error may speak of networks: only what carries no code is the phone's word.
  if (codes.some((code) => code < -1)) return serverFault();
  if (NO_NETWORK.test(text)) return noNetwork();
  return TIMEOUT.test(text) ? noAnswer() : serverFault();
}

/** Thrown before the first call where this WeChat has no cloud at all. */
export function refuseWithoutCloud(cloud: unknown): void {
  if (!cloud) throw wechatTooOld();
}
