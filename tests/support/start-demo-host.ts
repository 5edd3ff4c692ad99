import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface DemoHost {
  readonly url: string;
  /** Stops the process and removes its records. */
  close(): Promise<void>;
}

const root = resolve(__dirname, '../..');

const program = 'tests/support/run-demo-host.ts';

/**
 * The program as `npm start` runs it, with the demo county, on a free port and an empty data folder.
 * `at`: the instant its clock starts from; without it the real one.
 */
export async function startDemoHost(at?: string): Promise<DemoHost> {
  const folder = mkdtempSync(join(tmpdir(), 'zaicun-'));
  const told = [program, join(folder, 'data'), ...(at ? [at] : [])];
  const host = spawn(process.execPath, ['--import', 'tsx', ...told], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((done) => host.once('exit', () => done()));
  let said = '';
  const url = await new Promise<string>((found, fail) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const address = /http:\/\/localhost:(\d+)/.exec(said);
      if (address) found(`http://127.0.0.1:${address[1]}`);
    };
    host.stdout.on('data', hear);
    host.stderr.on('data', hear);
    void gone.then(() => fail(new Error(`the host stopped: ${said}`)));
  });
  return {
    url,
    async close() {
      host.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
