import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export interface SpawnedHost {
  readonly url: string;
  /** Asks it to end and gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Everything it wrote so far, to whichever end. */
  readonly said: () => string;
  /** A line to its standard input. */
  readonly say: (line: string) => void;
}

/** Runs a host in a process of its own until it says `http://localhost:<port>`. */
export async function spawnHost(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<SpawnedHost> {
  const host = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    env,
    stdio: 'pipe',
  });
  const ended = once(host, 'exit') as Promise<[number | null]>;
  let said = '';
  const port = await new Promise<string>((found, fail) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const [, address] = /http:\/\/localhost:(\d+)/.exec(said) ?? [];
      if (address) found(address);
    };
    host.stdout.on('data', hear);
    host.stderr.on('data', hear);
    void ended.then(() => fail(new Error(`the host ended: ${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    say: (line) => void host.stdin.write(`${line}\n`),
    async stop() {
      host.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}
