import * as z from 'zod';
import { ENVELOPE_LENGTH } from '../core/evaluation/envelope';
import { endpoint } from './endpoint';

const hex = (digits: number) => new RegExp(`^[0-9a-f]{${digits}}$`);

export const ballotBox = {
  'ballot-box.cast': endpoint({
    title: '投一张封好的票（不问是谁）',
    kind: 'deposit',
    callers: 'anonymous',
    scope: 'whoever holds a token of the assembly and party that was not spent',
    input: z.object({
      assembly: z.string().min(1, '请重新扫评议会的码。').max(120).meta({ title: '评议会' }),
      party: z
        .enum(['cadres', 'village-cadres', 'villagers'], '请重新扫评议会的码。')
        .meta({ title: '哪一方' }),
      token: z
        .object({ nonce: z.string().regex(hex(64)), output: z.string().regex(hex(128)) })
        .meta({ title: '投票凭证' }),
      envelope: z
        .string()
        .regex(/^[0-9a-f]+$/, '这张票没有封好，请重新投一次。')
        .refine((text) => text.length === ENVELOPE_LENGTH, '这张票没有封好，请重新投一次。')
        .meta({ title: '封好的票', description: 'x25519 key, ciphertext and tag, hexadecimal' }),
    }),
    output: z.object({ counted: z.literal(true) }),
    refusals: [
      'assembly-unknown',
      'ballots-closed',
      'ballots-not-set-up',
      'token-wrong',
      'token-spent',
    ],
  }),
};
