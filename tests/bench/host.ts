import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Runs the local host in a process of its own while `work` calls it. */
export async function withHost<T>(where: string, work: (url: string) => Promise<T>): Promise<T> {
  const host = spawn(process.execPath, ['--import', 'tsx', 'tests/bench/serve.ts', where], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((done) => host.once('exit', () => done()));
  try {
    const port = await new Promise<string>((found, fail) => {
      let said = '';
      host.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        const line = /port (\d+)/.exec(said);
        if (line?.[1]) found(line[1]);
      });
      void gone.then(() => fail(new Error('the host stopped before it listened')));
    });
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    host.kill('SIGTERM');
    await gone;
  }
}
