import { spawnHost } from './spawn-host';

export interface RunningHost {
  readonly address: string;
  /** Asks it to end and gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Everything it wrote so far, to whichever end. */
  readonly said: () => string;
}

/** A local host that serves `folder`, on a free port, with these settings and no others. */
export async function startHost(folder: string, env: Record<string, string>): Promise<RunningHost> {
  const { PATH = '', HOME = '' } = process.env;
  const own = { PATH, HOME, PORT: '0', ...env } as unknown as NodeJS.ProcessEnv;
  const { url, stop, said } = await spawnHost(['tests/hosts/run-host.ts', folder], own);
  return { address: url, stop, said };
}
