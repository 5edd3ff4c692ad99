import { decidePhoneBinding, personWithPhone } from '../../../src/core/roster/bind-by-phone';
import type { PhoneBindingFacts } from '../../../src/core/roster/bind-by-phone';
import type { Stored } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import {
  bindingAttemptsRef,
  bindingCodeRef,
  callerRef,
  personRef,
} from '../../../src/core/roster/places';

const call = { tenant: 't', openid: 'o-new', now: Date.parse('2026-11-20T02:00:00Z') };

function personNamed(id: string, openid?: string): Stored<'person'> {
  const body = { name: `人${id}`, phone: '13800000001', township: '533123104', openid };
  return { ...personRef('t', id), version: 3, body };
}

const facts = (over: Partial<PhoneBindingFacts> = {}): PhoneBindingFacts => ({
  person: personNamed('p1'),
  codes: [],
  postings: [],
  grants: [],
  ...over,
});

const refusing = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ code }) as unknown });

test('a number that one person has is that person; of none or of two nobody’s', () => {
  const one = personNamed('p1');
  expect(personWithPhone([one])).toBe(one);
  expect(() => personWithPhone([])).toThrow(refusing('phone-unknown'));
  expect(() => personWithPhone([one, personNamed('p2')])).toThrow(refusing('phone-unknown'));
  // Nor where the other one is bound already: the phone may be either’s.
  const bound = personNamed('p2', 'o-old');
  expect(() => personWithPhone([one, bound])).toThrow(refusing('phone-unknown'));
});

test('binding writes the person, the caller, and takes away codes and wrong tries', () => {
  const code: Stored<'bindingCode'> = {
    ...bindingCodeRef('t', 'hash'),
    version: 1,
    body: { person: 'p1', issuedBy: 'x', division: '533123104', expires: '2026-11-27T00:00:00Z' },
  };
  // Five wrong codes a minute ago would lock this identity out of codes.
  const attempts: Stored<'bindingAttempts'> = {
    ...bindingAttemptsRef('t', 'o-new'),
    version: 5,
    body: { wrong: 5, since: '2026-11-20T01:59:00Z' },
  };
  const person = personNamed('p1');
  expect(decidePhoneBinding(facts({ person, codes: [code], attempts }), call)).toEqual({
    output: { person: 'p1', name: '人p1' },
    writes: [
      { kind: 'replace', before: person, body: { ...person.body, openid: 'o-new' } },
      {
        kind: 'insert',
        ref: callerRef('t', 'o-new'),
        body: callerOf('p1', person.body, [], []),
      },
      { kind: 'remove', before: code },
      { kind: 'remove', before: attempts },
    ],
  });
});

test('neither a bound person nor a bound identity is bound again', () => {
  const person = personNamed('p1', 'o-old');
  expect(() => decidePhoneBinding(facts({ person }), call)).toThrow(
    refusing('person-already-bound'),
  );
  const caller: Stored<'caller'> = {
    ...callerRef('t', 'o-new'),
    version: 1,
    body: callerOf('p9', personNamed('p9').body, [], []),
  };
  expect(() => decidePhoneBinding(facts({ caller }), call)).toThrow(refusing('already-bound'));
});

test('a reach beyond the county needs a code of somebody above, up to the county the number will do', () => {
  const granted = (scope: string, to?: string) =>
    facts({
      grants: [{ person: 'p1', role: 'prefecture-officer', scope, from: '2026-01-01', to }],
    });
  for (const scope of ['5331', '53']) {
    expect(() => decidePhoneBinding(granted(scope), call)).toThrow(refusing('phone-beyond-county'));
  }
  expect(decidePhoneBinding(granted('533123'), call)).toMatchObject({ output: { person: 'p1' } });
  // One that has run out reaches nowhere any more.
  expect(decidePhoneBinding(granted('5331', '2026-11-19'), call)).toHaveProperty('output');
});
