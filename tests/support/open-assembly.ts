import { randomUUID } from 'node:crypto';
import type { EndpointName, Input, Output } from '../../src/contract/contract';

/** 弄璋镇, where the demo has an assembly open in 模恒村: its 村党组织书记 has a phone of his own. */
const township = '533123104';

export type Call = <N extends EndpointName>(name: N, input: Input<N>) => Promise<Output<N>>;

export interface OpenAssembly {
  readonly id: string;
  /** The 32 characters of the code on the wall. */
  readonly wall: string;
  /** What the slip of the first villager carries. */
  readonly slip: string;
  /** What a fresh slip carries, handed to one of the 村民1 … 村民10. */
  readonly slipFor: (name: string) => Promise<string>;
  /** As 乡镇, who runs it. */
  readonly call: Call;
}

/** The assembly a demo host has open today, with more people on its roll and a slip for one of them. */
export async function openAssembly(url: string, day: string): Promise<OpenAssembly> {
  const call = callAs(url, await tokenOf(url, 'township-officer'));
  const there = { division: township, quarter: quarterOf(day) };
  const { assemblies } = await call('evaluation.list', there);
  const assembly = assemblies.find(({ state }) => state === 'open')?.assembly;
  if (!assembly) throw new Error('the demo has no assembly open');
  const villagers = ['王桂英', '王大爷', ...Array.from({ length: 10 }, (_, i) => `村民${i + 1}`)];
  const { lines } = await call('evaluation.addToRoll', {
    assembly,
    lines: villagers.map((name) => ({ party: 'villagers', name })),
  });
  const slipFor = async (name: string) => {
    const line = lines[villagers.indexOf(name)];
    const { slips } = await call('evaluation.printSlips', { assembly, count: 1 });
    const [slip] = slips;
    if (!slip || !line) throw new Error('no slip was printed');
    await call('evaluation.handSlip', { assembly, line, serial: slip.serial });
    return slip.scene;
  };
  const slip = await slipFor('王桂英');
  const { code, fingerprint } = await call('evaluation.show', { assembly });
  return { id: assembly, wall: code + fingerprint, slip, slipFor, call };
}

export function callAs(url: string, token: string): Call {
  return async (name, input) => {
    const answer = await fetch(`${url}/api/${name}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        Authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(input),
    });
    const body: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body as never;
  };
}

export async function tokenOf(url: string, personaId: string): Promise<string> {
  const answer = await fetch(`${url}/api/demo.enter`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ personaId }),
  });
  return ((await answer.json()) as { token: string }).token;
}

function quarterOf(day: string): string {
  const [year, month] = day.split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
