import type { Output } from '../../src/contract/contract';
import { wayWords } from '../../src/core/check/ways';
import type { Stored } from '../../src/core/records';

type ShownDraw = Output<'check.draws'>['draws'][number];

export function showDraw(
  { id, body }: Stored<'checkDraw'>,
  named: Stored<'division'> | undefined,
): ShownDraw {
  const { byName, at, on, way, of, count, seed, listed, people, division } = body;
  return {
    ...{ draw: id, byName, at, on, wayWords: wayWords[way], of, count, seed },
    ...{ divisionName: named?.body.name ?? division, from: listed.length, people: people.length },
  };
}
