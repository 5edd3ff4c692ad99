/** What WeChat's own button hands back, whatever the person pressed. */
export interface PhoneAnswer {
  /** For our server, to ask WeChat for the number; good once. */
  readonly code?: string;
  readonly errMsg?: string;
  readonly errno?: number;
}

/** The mini-program's paid quota is used up. */
const NO_QUOTA = 1400001;

/**
 * What to say when no code came: nothing to somebody who changed their mind, the other way on to
 * everybody else.
 */
export function sayNoPhone({ errMsg = '', errno }: PhoneAnswer): string | undefined {
  if (errno === NO_QUOTA) return '微信手机号的使用次数用完了，请用下面的绑定码。';
  if (/deny|cancel/i.test(errMsg)) return undefined;
  return '微信现在给不出手机号，请用下面的绑定码，或稍后再试。';
}
