import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(__dirname, '../..');

export interface RunningHost {
  readonly address: string;
  /** Asks it to end and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** A local host in a process of its own, on a free port. */
export async function startHost(folder: string, env: Record<string, string>): Promise<RunningHost> {
  const { PATH = '', HOME = '' } = process.env;
  const script = join(root, 'tests/hosts/run-host.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    cwd: root,
    env: { PATH, HOME, PORT: '0', ...env },
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const started = once(child.stdout, 'data') as Promise<[Buffer]>;
  const first = await Promise.race([started, ended]);
  if (!Buffer.isBuffer(first[0])) throw new Error(`the host ended: ${said.join('')}`);
  return {
    address: `http://127.0.0.1:${first[0].toString().trim()}`,
    async stop() {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}
