import type { Assembly } from './assembly';

/** What the codes of an assembly carry, apart from the arithmetic: an old phone may load this. */

/** What a scanned code says. `fingerprint` is empty where only the code was typed. */
export interface Scene {
  readonly kind: 'wall' | 'slip';
  readonly code: string;
  readonly fingerprint: string;
}

/** The 32 characters of a wall code. */
export function wallScene({ code, fingerprint }: Pick<Assembly, 'code' | 'fingerprint'>): string {
  return code + fingerprint;
}

/** What the link on a slip carries. */
export function slipScene(code: string, fingerprint: string): string {
  return `${code}.${fingerprint}`;
}

/** Reads what a wall code or a slip carries, or what somebody typed from it; nothing for anything else. */
export function readScene(text: string): Scene | undefined {
  const typed = text.replace(/[\s-]/g, '').toUpperCase();
  const [, wall, wallKeys = ''] = /^([0-9A-Z]{8})([A-Z2-7]{24})?$/.exec(typed) ?? [];
  if (wall) return { kind: 'wall', code: wall, fingerprint: wallKeys };
  const [, slip, slipKeys = ''] = /^([0-9A-Z]{27})(?:\.([A-Z2-7]{24}))?$/.exec(typed) ?? [];
  return slip ? { kind: 'slip', code: slip, fingerprint: slipKeys } : undefined;
}

/** The scene as a code carries it: what `readScene` reads again. */
export function sceneText({ kind, code, fingerprint }: Scene): string {
  if (kind === 'wall') return wallScene({ code, fingerprint });
  return fingerprint ? slipScene(code, fingerprint) : code;
}
