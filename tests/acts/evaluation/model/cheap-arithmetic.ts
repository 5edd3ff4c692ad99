import { bytesToHex, hexToBytes } from '@noble/curves/utils.js';
import { ENVELOPE_LENGTH } from '../../../../src/core/evaluation/envelope';
import type { BoxKeys } from '../../../../src/core/evaluation/seal';
import type { Blinding, Evaluation, KeyPair, Token } from '../../../../src/core/evaluation/token';

/**
 * What stands for the arithmetic where a model votes a million times: who may, with which key and
 * how often is the same; nothing is hidden from anybody. The arithmetic has tests of its own.
 */

const turned = (digits: string) => [...digits].reverse().join('');

export const cheapTokens = {
  BLINDING_BYTES: 32,
  tokenKeys: (seed: string): KeyPair => ({ secretKey: seed, publicKey: turned(seed) }),
  tokenSecretKey: (seed: string) => seed,
  blindToken: (chance: Uint8Array): Blinding => {
    const nonce = bytesToHex(chance);
    return { nonce, blind: '', blinded: nonce };
  },
  evaluateBlinded: ({ secretKey, publicKey }: KeyPair, blinded: string): Evaluation => ({
    evaluated: blinded + secretKey,
    proof: publicKey,
  }),
  finishToken({ nonce }: Blinding, { evaluated, proof }: Evaluation, publicKey: string): Token {
    if (proof !== publicKey) throw new Error('another key');
    return { nonce, output: evaluated };
  },
  isGood: ({ nonce, output }: Token, secretKey: string) => output === nonce + secretKey,
};

export const cheapSeal = {
  boxKeys: (seed: string): BoxKeys => ({ secretKey: seed, publicKey: turned(seed) }),

  sealBallot(ballot: Uint8Array, boxPublicKey: string, about: string): string {
    const text = JSON.stringify([boxPublicKey, about, bytesToHex(ballot)]);
    return bytesToHex(new TextEncoder().encode(text)).padEnd(ENVELOPE_LENGTH, '0');
  },

  openBallot(envelope: string, { publicKey }: BoxKeys, about: string): Uint8Array | undefined {
    const text = new TextDecoder().decode(hexToBytes(envelope)).replace(/\0+$/, '');
    if (!text.startsWith('[')) return undefined;
    const [key, of, ballot = ''] = JSON.parse(text) as string[];
    return key === publicKey && of === about ? hexToBytes(ballot) : undefined;
  },
};
