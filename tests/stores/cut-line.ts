import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';

/** What happens to the line at the next statement: nothing, cut before it arrives, or cut before the answer. */
export type Cut = 'none' | 'before' | 'after';

/** A line to a PostgreSQL server that can be cut, really: bytes that do not arrive, sockets that end. */
export async function cutLine(to: { host: string; port: number }) {
  let cut: Cut = 'none';
  const server = createServer((near) => {
    const far = connect(to);
    const end = () => {
      near.destroy();
      far.destroy();
    };
    near.on('error', end).on('close', end);
    far.on('error', end).on('close', end);
    near.on('data', (data) => {
      if (cut === 'before') end();
      else far.write(data);
    });
    far.on('data', (data) => {
      if (cut === 'after') end();
      else near.write(data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    set: (next: Cut) => {
      cut = next;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
