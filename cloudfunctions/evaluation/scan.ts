import type { Output } from '../../src/contract/contract';
import { quarterInWords } from '../../src/core/calendar/quarter';
import { roundRef, slipRef, assemblyRef, lineRef } from '../../src/core/evaluation/places';
import type { Stored } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import type { Reader } from '../_backend/ports';
import { hashSlipCode } from './hash-slip-code';
import { promisesOf } from './promises';
import { showOptions } from './show-form';
import { showForms } from './show-questions';

/** What a wall code or a slip leads to. The same for everybody who scans it. */
export const scan = act({
  endpoint: 'evaluation.scan',

  async gather({ tenant, input }, _found, reader) {
    const slip = input.slip ? await findSlip(reader, tenant, input.slip) : undefined;
    const assembly = slip
      ? (await reader.read({ at: assemblyRef(tenant, slip.body.assembly) })).at
      : await byCode(reader, tenant, input.code);
    const found = await reader.read({
      round: roundRef(tenant, assembly?.body.quarter ?? ''),
      line: lineRef(tenant, slip?.body.line ?? ''),
    });
    return { assembly, slip, ...found };
  },

  decide({ assembly, slip, round, line }) {
    if (!assembly || !round) throw refused('assembly-unknown');
    const { body } = assembly;
    const { village, villageName, quarter, number, day, lastDay, place, state } = body;
    const { form } = round.body;
    return {
      output: {
        ...{ assembly: assembly.id, village, villageName, number, day, lastDay, place, state },
        ...{ quarterWords: quarterInWords(quarter), boxKey: body.boxKey },
        ...{ tokenKeys: { ...body.tokenKeys }, fingerprint: body.fingerprint },
        ...{ options: showOptions(form.options), forms: showForms(form.turns, body) },
        ...{ promises: promisesOf(form.smallest), explanations: [...form.explanations] },
        ...(slip ? { slip: showSlip(slip, line, assembly) } : {}),
      },
    };
  },
});

async function findSlip(reader: Reader, tenant: string, code: string) {
  const { slip } = await reader.read({ slip: slipRef(tenant, hashSlipCode(code)) });
  if (!slip) throw refused('slip-unknown');
  return slip;
}

async function byCode(reader: Reader, tenant: string, code: string | undefined) {
  if (!code) return undefined;
  const at = { index: 'byCode', equals: [code] } as const;
  const query = { collection: 'assembly', tenants: [tenant], ...at } as const;
  return (await reader.find(query, { limit: 1 })).records[0];
}

/** Which form it is good for, and nothing of whom it was handed to. */
function showSlip(
  { body }: Stored<'slip'>,
  line: Stored<'rollLine'> | undefined,
  { body: { ways } }: Stored<'assembly'>,
): NonNullable<Output<'evaluation.scan'>['slip']> {
  const { serial } = body;
  if (!line) return { serial, handed: false };
  const { party } = line.body;
  const way = ways[party];
  return { serial, handed: true, party, ...(way ? { way } : {}) };
}
