import type { Environment } from './settings';

/**
 * The ballots' secret must be no other: once the boxes are open it can be destroyed, and then nobody
 * reads a ballot in an old backup. A secret that has to stay for something else never goes.
 */
export function ballotFaults(env: Environment): string[] {
  const { BALLOT_SECRET } = env;
  if (!BALLOT_SECRET) return [];
  const same = ['SESSION_SECRET', 'KEYED_HASH_SECRET'].filter(
    (name) => env[name] === BALLOT_SECRET,
  );
  return same.map(
    (name) =>
      `BALLOT_SECRET：与 ${name} 相同。选票的密钥请另外生成一个（可用 openssl rand -hex 32 生成），评议结束后才能单独销毁。`,
  );
}
