import { makeKeyedHash } from '../../cloudfunctions/_backend/hosts/keyed-hash';
import { randomCode } from '../../cloudfunctions/_backend/hosts/random-code';
import { nothingOutside } from '../../cloudfunctions/_backend/outside/nothing-outside';
import type { Ports, Store } from '../../cloudfunctions/_backend/ports';

/** Ports over a store, with real parts where they can be real; a fault fails the test unless asked for. */
export function portsOver(store: Store, over: Partial<Ports> = {}): Ports {
  return {
    store,
    outside: nothingOutside,
    now: Date.now,
    keyedHash: makeKeyedHash('a secret of the tests, long enough'),
    ballotSecret: makeKeyedHash('a ballot secret of the tests, long enough'),
    randomCode,
    logFault: (_reference, _endpoint, error) => {
      throw error;
    },
    ...over,
  };
}

/** A log that keeps what failed, for a test that means it to. */
export function faultsInto(faults: unknown[]): Ports['logFault'] {
  return (_reference, _endpoint, error) => void faults.push(error);
}
