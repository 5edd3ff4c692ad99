import { bytesToHex, bytesToNumberLE, hexToBytes, numberToBytesLE } from '@noble/curves/utils.js';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import {
  BLINDING_BYTES,
  blindToken,
  evaluateBlinded,
  finishToken,
  isGood,
  tokenKeys,
} from '../../../src/core/evaluation/token';

let counter = 0;
/** Other bytes each time, the same ones in each run. */
const chance = (length: number) => Uint8Array.from({ length }, () => (counter += 37) % 251);

function makeToken(keys: ReturnType<typeof tokenKeys>) {
  const blinding = blindToken(chance(BLINDING_BYTES));
  const evaluation = evaluateBlinded(keys, blinding.blinded, chance(64));
  return { blinding, evaluation, token: finishToken(blinding, evaluation, keys.publicKey) };
}

const keys = tokenKeys('11'.repeat(32), 'assembly villagers');

// RFC 9497, A.1.2: OPRF(ristretto255, SHA-512), VOPRF mode, test vector 1 (batch size 1).
describe('the vectors of RFC 9497', () => {
  const seed = 'a3'.repeat(32);
  const vector = {
    secretKey: 'e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909',
    publicKey: 'c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e',
    blind: '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706',
    blinded: '863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945',
    evaluated: 'aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e',
    proofScalar: '222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e',
    proof:
      'ddef93772692e535d1a53903db24367355cc2cc78de93b3be5a8ffcc6985dd066d4346421d17bf5117a2a1ff0fcb2a759f58a539dfbe857a40bce4cf49ec600d',
    output:
      'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
  };
  /** Chance that makes noble draw just this scalar: it takes 48 bytes modulo (order - 1), plus one. */
  const drawing = (scalar: string) => numberToBytesLE(bytesToNumberLE(hexToBytes(scalar)) - 1n, 48);

  test('keys', () => {
    expect(tokenKeys(seed, 'test key')).toEqual({
      secretKey: vector.secretKey,
      publicKey: vector.publicKey,
    });
  });

  test('blinding', () => {
    const { blinded, blind } = ristretto255_oprf.voprf.blind(Uint8Array.of(0), () =>
      drawing(vector.blind),
    );
    expect([bytesToHex(blind), bytesToHex(blinded)]).toEqual([vector.blind, vector.blinded]);
  });

  test('evaluation, its proof, and what the phone makes of it', () => {
    const evaluation = evaluateBlinded(vector, vector.blinded, drawing(vector.proofScalar));
    expect(evaluation).toEqual({ evaluated: vector.evaluated, proof: vector.proof });
    const blinding = { nonce: '00', blind: vector.blind, blinded: vector.blinded };
    expect(finishToken(blinding, evaluation, vector.publicKey).output).toBe(vector.output);
    expect(isGood({ nonce: '00', output: vector.output }, vector.secretKey)).toBe(true);
  });
});

test('a token is good under its key and under no other', () => {
  const { token } = makeToken(keys);
  expect(isGood(token, keys.secretKey)).toBe(true);
  expect(isGood(token, tokenKeys('12'.repeat(32), 'assembly villagers').secretKey)).toBe(false);
  expect(isGood(token, tokenKeys('11'.repeat(32), 'assembly cadres').secretKey)).toBe(false);
  expect(isGood({ ...token, nonce: makeToken(keys).token.nonce }, keys.secretKey)).toBe(false);
  expect(isGood({ ...token, output: '' }, keys.secretKey)).toBe(false);
});

test('the same blinded number gets the same point, and what the server sees is not the token', () => {
  const { blinding, evaluation, token } = makeToken(keys);
  const again = evaluateBlinded(keys, blinding.blinded, chance(64));
  expect(again.evaluated).toBe(evaluation.evaluated);
  expect(finishToken(blinding, again, keys.publicKey)).toEqual(token);
  const seen = blinding.blinded + evaluation.evaluated + evaluation.proof;
  expect([seen.includes(token.nonce), seen.includes(token.output)]).toEqual([false, false]);
});

test('a server that marks somebody by a key of their own is found out', () => {
  const marked = tokenKeys('13'.repeat(32), 'assembly villagers');
  const blinding = blindToken(chance(BLINDING_BYTES));
  const evaluation = evaluateBlinded(marked, blinding.blinded, chance(64));
  expect(() => finishToken(blinding, evaluation, keys.publicKey)).toThrow();
  const swapped = evaluateBlinded(
    { secretKey: marked.secretKey, publicKey: keys.publicKey },
    blinding.blinded,
    chance(64),
  );
  expect(() => finishToken(blinding, swapped, keys.publicKey)).toThrow();
});

test('what is no point is refused', () => {
  for (const blinded of ['00'.repeat(32), 'ff'.repeat(32), '']) {
    expect(() => evaluateBlinded(keys, blinded, chance(64))).toThrow();
  }
});

test('too little chance is a fault, never a weaker number', () => {
  expect(() => blindToken(new Uint8Array(40))).toThrow('not enough chance');
});
