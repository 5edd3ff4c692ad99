import type { Quarter } from '../calendar/quarter';
import type { Ref } from '../records';
import { ref } from '../records';
import type { PaperTurn } from './paper-entry';
import type { Party } from './party';

export const roundRef = (tenant: string, quarter: Quarter): Ref<'round'> =>
  ref('round', tenant, `round:${quarter}`);

/** An assembly as it is called from outside, by its whole id. */
export const assemblyRef = (tenant: string, assembly: string): Ref<'assembly'> =>
  ref('assembly', tenant, assembly);

export function assemblyId(village: string, quarter: Quarter, number: number): string {
  return `assembly:${village}:${quarter}:${number}`;
}

/** The token's number is the ballot's place: spending a token twice is one primary key. */
export const ballotRef = (tenant: string, assembly: string, nonce: string): Ref<'ballot'> =>
  ref('ballot', tenant, `ballot:${assembly}:${nonce}`);

/** A line of the roll by its whole id. */
export const lineRef = (tenant: string, line: string): Ref<'rollLine'> =>
  ref('rollLine', tenant, line);

export function lineId(assembly: string, number: number): string {
  return `line:${assembly}:${number}`;
}

/** `hash` is the SHA-256 of the slip’s code: the code itself is not kept. */
export const slipRef = (tenant: string, hash: string): Ref<'slip'> =>
  ref('slip', tenant, `slip:${hash}`);

export const paperRef = (
  tenant: string,
  assembly: string,
  party: Party,
  turn: PaperTurn,
): Ref<'paperEntry'> => ref('paperEntry', tenant, `paper:${assembly}:${party}:${turn}`);

export const signedRef = (tenant: string, line: string): Ref<'signedRating'> =>
  ref('signedRating', tenant, `signed:${line}`);

export const resultRef = (tenant: string, assembly: string): Ref<'evaluationResult'> =>
  ref('evaluationResult', tenant, `result:${assembly}`);

/** A talk by its whole id. */
export const talkRef = (tenant: string, talk: string): Ref<'talk'> => ref('talk', tenant, talk);

export function talkId(assembly: string, number: number): string {
  return `talk:${assembly}:${number}`;
}

/** The assemblies of the same village and quarter that went before: those a re-test repeats. */
export function assembliesBefore(id: string): string[] {
  const { village, quarter } = partsOfAssembly(id);
  const number = Number(id.split(':')[3] ?? 1);
  return Array.from({ length: number - 1 }, (_, i) => assemblyId(village, quarter, i + 1));
}

/** Village and quarter that an assembly’s id names: empty where it is no such id. */
export function partsOfAssembly(id: string): { village: string; quarter: Quarter } {
  const [, village = '', quarter = ''] = id.split(':');
  return { village, quarter };
}
