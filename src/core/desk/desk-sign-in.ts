import type { Instant } from '../calendar/day';
import type { Ref } from '../records';
import { ref } from '../records';
import type { DeskProgram, DeskSystem } from './browser-words';

/**
 * 扫码登录: a PC's question to be let in as whoever scans it. One for each PC that asks, named by
 * the PC's own identity; the code a phone enters is kept as a keyed hash.
 */
export interface DeskSignIn {
  readonly code: string;
  readonly asked: Instant;
  readonly expires: Instant;
  readonly system: DeskSystem;
  readonly program: DeskProgram;
  /** A phone has it on its screen. */
  readonly seen?: true;
  /** Who answered: the openid the PC goes on as, where it was let in. */
  readonly answer?: { readonly allow: boolean; readonly openid: string };
}

export const DESK_CODE_LENGTH = 8;
export const DESK_ASKS_MS = 5 * 60_000;

export const deskSignInRef = (tenant: string, openid: string): Ref<'deskSignIn'> =>
  ref('deskSignIn', tenant, `desk:${openid}`);

/** Counted apart from binding codes: who mistypes at one door is not locked out at the other. */
export const deskAttemptsRef = (tenant: string, openid: string): Ref<'bindingAttempts'> =>
  ref('bindingAttempts', tenant, `desk-attempts:${openid}`);

/** As shown: two groups of four, `7KQ2-M9XH`. */
export function groupDeskCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

const MARK = 'zaicun-desk:';

/** What the QR code on the PC says. */
export function deskQrText(code: string): string {
  return MARK + code;
}

/** The code in a scanned text; nothing where the text is of something else. */
export function codeInQrText(text: string): string | undefined {
  return text.startsWith(MARK) ? text.slice(MARK.length, MARK.length + 20) : undefined;
}
