import { parties } from '../policy/kinds/evaluation-words';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import type { Assembly } from './assembly';
import { assemblyIn } from './assembly-step';
import { slipScene } from './scene';
import { slipRef } from './places';
import { lineOf } from './remove-from-roll';

/** Most slips of one assembly: its serial numbers have four digits at most. Ours. */
const MOST_SLIPS = 3000;

export interface NewSlip {
  readonly code: string;
  /** SHA-256 of the code, in hexadecimal. */
  readonly hash: string;
}

export interface PrintedSlips extends Pick<Assembly, 'villageName' | 'day' | 'place'> {
  readonly assembly: string;
  readonly slips: { serial: string; code: string; scene: string }[];
}

/**
 * Makes slips. Their codes are in the answer and nowhere else.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`, `slips-full`.
 */
export function decidePrintSlips(
  made: readonly NewSlip[],
  facts: { readonly tenant: string; readonly assembly: Stored<'assembly'> | undefined },
): { output: PrintedSlips; writes: Write[] } {
  const assembly = assemblyIn(['planned', 'open'], facts.assembly, '做票条');
  const { body } = assembly;
  const { villageName, day, place, fingerprint } = body;
  const count = body.slips + made.length;
  if (count > MOST_SLIPS) throw refused('slips-full', { limit: MOST_SLIPS });
  const slips = made.map(({ code, hash }, index) => {
    return { code, hash, serial: serialOf(body.slips + index + 1) };
  });
  return {
    output: {
      ...{ assembly: assembly.id, villageName, day, place },
      slips: slips.map(({ code, serial }) => {
        return { serial, code, scene: slipScene(code, fingerprint) };
      }),
    },
    writes: [
      replace(assembly, { ...body, slips: count }),
      ...slips.map(({ hash, serial }) =>
        insert(slipRef(facts.tenant, hash), { assembly: assembly.id, serial }),
      ),
    ],
  };
}

/** As it is printed and found: `7` and `007` are the same slip. */
export function serialOf(number: number): string {
  return String(number).padStart(3, '0');
}

/**
 * Hands a slip to somebody on the roll; one that the person had before is good for nothing then.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`, `not-on-roll`, `right-used`,
 * `party-signs`, `slip-unknown`, `slip-handed`.
 */
export function decideHandSlip(facts: {
  readonly assembly: Stored<'assembly'> | undefined;
  readonly line: Stored<'rollLine'> | undefined;
  readonly slip: Stored<'slip'> | undefined;
  /** The slip that the line has now. */
  readonly before: Stored<'slip'> | undefined;
}): { output: { line: string; serial: string; replaces?: string }; writes: Write[] } {
  const { slip, before } = facts;
  const assembly = assemblyIn(['planned', 'open'], facts.assembly, '发票条');
  const line = lineOf(facts.line, assembly.id);
  const { party, used } = line.body;
  if (used) throw refused('right-used');
  if (assembly.body.ways[party] === 'signed') {
    throw refused('party-signs', { party: parties[party] });
  }
  if (!slip || slip.body.assembly !== assembly.id) throw refused('slip-unknown', {}, SERIAL);
  const { serial } = slip.body;
  if (slip.body.line === line.id) return { output: { line: line.id, serial }, writes: [] };
  if (slip.body.line) throw refused('slip-handed', {}, SERIAL);
  const lost = before?.body.line === line.id ? before : undefined;
  return {
    output: { line: line.id, serial, ...(lost ? { replaces: lost.body.serial } : {}) },
    writes: [
      replace(line, { ...line.body, slip: serial }),
      replace(slip, { ...slip.body, line: line.id }),
      ...(lost ? [replace(lost, { ...lost.body, line: undefined })] : []),
    ],
  };
}

const SERIAL = { field: 'serial' };
