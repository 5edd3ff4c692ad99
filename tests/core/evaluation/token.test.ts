import { bytesToHex, bytesToNumberLE, hexToBytes, numberToBytesLE } from '@noble/curves/utils.js';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import {
  BLINDING_BYTES,
  blindToken,
  evaluateBlinded,
  finishToken,
  isGood,
  tokenKeys,
  tokenSecretKey,
} from '../../../src/core/evaluation/token';
import * as fc from '../../support/random';

let counter = 0;
/** Other bytes each time, the same ones in each run. */
const chance = (length: number) => Uint8Array.from({ length }, () => (counter += 37) % 251);

function makeToken(keys: ReturnType<typeof tokenKeys>) {
  const blinding = blindToken(chance(BLINDING_BYTES));
  const evaluation = evaluateBlinded(keys, blinding.blinded, chance(64));
  return { blinding, evaluation, token: finishToken(blinding, evaluation, keys.publicKey) };
}

const keys = tokenKeys('11'.repeat(32), 'assembly villagers');

test('the secret key by itself is that of the pair, for whatever assembly', () => {
  const seed = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytesToHex(bytes));
  const info = fc.string({ maxLength: 300 });
  const same = fc.property(seed, info, (from, about) => {
    expect(tokenSecretKey(from, about)).toBe(tokenKeys(from, about).secretKey);
  });
  fc.assert(same, { numRuns: 50 });
});

// RFC 9497, A.1.2: OPRF(ristretto255, SHA-512), VOPRF mode, test vectors 1 and 2 (batch size 1).
describe('the vectors of RFC 9497', () => {
  const keyPair = {
    secretKey: 'e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909',
    publicKey: 'c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e',
  };
  const blind = '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706';
  const proofScalar = '222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e';
  const vectors = [
    {
      input: '00',
      blinded: '863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945',
      evaluated: 'aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e',
      proof:
        'ddef93772692e535d1a53903db24367355cc2cc78de93b3be5a8ffcc6985dd066d4346421d17bf5117a2a1ff0fcb2a759f58a539dfbe857a40bce4cf49ec600d',
      output:
        'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
    },
    {
      input: '5a'.repeat(17),
      blinded: 'cc0b2a350101881d8a4cba4c80241d74fb7dcbfde4a61fde2f91443c2bf9ef0c',
      evaluated: '60a59a57208d48aca71e9e850d22674b611f752bed48b36f7a91b372bd7ad468',
      proof:
        '401a0da6264f8cf45bb2f5264bc31e109155600babb3cd4e5af7d181a2c9dc0a67154fabf031fd936051dec80b0b6ae29c9503493dde7393b722eafdf5a50b02',
      output:
        '8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6',
    },
  ];
  /** Chance that makes noble draw just this scalar: it takes 48 bytes modulo (order - 1), plus one. */
  const drawing = (scalar: string) => numberToBytesLE(bytesToNumberLE(hexToBytes(scalar)) - 1n, 48);

  test('keys', () => {
    expect(tokenKeys('a3'.repeat(32), 'test key')).toEqual(keyPair);
    expect(tokenSecretKey('a3'.repeat(32), 'test key')).toBe(keyPair.secretKey);
  });

  test.each(vectors)('blinding $input', ({ input, blinded }) => {
    const made = ristretto255_oprf.voprf.blind(hexToBytes(input), () => drawing(blind));
    expect([bytesToHex(made.blind), bytesToHex(made.blinded)]).toEqual([blind, blinded]);
  });

  test.each(vectors)(
    'evaluation of $input, its proof, and what the phone makes of it',
    (vector) => {
      const { input: nonce, blinded, evaluated, proof, output } = vector;
      const evaluation = evaluateBlinded(keyPair, blinded, drawing(proofScalar));
      expect(evaluation).toEqual({ evaluated, proof });
      const token = finishToken({ nonce, blind, blinded }, evaluation, keyPair.publicKey);
      expect(token).toEqual({ nonce, output });
      expect(isGood(token, keyPair.secretKey)).toBe(true);
    },
  );
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
