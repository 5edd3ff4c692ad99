import { makeRateLimit } from '../../cloudfunctions/_backend/hosts/local/rate-limit';
import { Refused } from '../../src/core/refusal';

test('each address has its own share of a minute', () => {
  let now = 0;
  const limit = makeRateLimit(2, () => now);
  limit('a');
  limit('a');
  now = 59_000;
  expect(() => limit('a')).toThrow(Refused);
  expect(() => limit('a')).toThrow('请 1 秒后再试');
  limit('b');
  now = 60_000;
  limit('a');
});
