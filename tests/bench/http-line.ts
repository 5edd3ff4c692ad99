import { connect } from 'node:net';

export interface Sent {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Heard {
  readonly status: number;
  readonly body: string;
}

/** One connection kept open, one request at a time. */
export interface HttpLine {
  /** Gives the status of the answer. */
  readonly post: (sent: Sent) => Promise<number>;
  readonly exchange: (sent: Sent) => Promise<Heard>;
  readonly close: () => void;
}

/** As little work as can be: the sender shares the machine with the server it measures. */
export function openLine(url: string): HttpLine {
  const { hostname, port, host } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let waiting: { resolve: (heard: Heard) => void; reject: (error: Error) => void } | undefined;
  let heard = '';

  socket.setEncoding('latin1');
  socket.on('data', (part: string) => {
    heard += part;
    if (!isWhole(heard)) return;
    const answer = { status: Number(heard.slice(9, 12)), body: bodyOf(heard) };
    heard = '';
    waiting?.resolve(answer);
  });
  const lost = (error?: Error) => waiting?.reject(error ?? new Error('the host hung up'));
  socket.on('error', lost);
  socket.on('close', () => lost());

  const exchange = ({ path, headers, body }: Sent) =>
    new Promise<Heard>((resolve, reject) => {
      waiting = { resolve, reject };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      const length = `content-length: ${Buffer.byteLength(body)}\r\n`;
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: ${host}\r\n${length}${lines.join('')}\r\n${body}`,
      );
    });

  return {
    exchange,
    post: async (sent) => (await exchange(sent)).status,
    close: () => socket.destroy(),
  };
}

/** As latin1, which leaves JSON of plain letters as it is. */
function bodyOf(heard: string): string {
  return heard.slice(heard.indexOf('\r\n\r\n') + 4);
}

function isWhole(heard: string): boolean {
  const end = heard.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /^content-length: (\d+)/im.exec(heard.slice(0, end))?.[1];
  return length === undefined
    ? heard.endsWith('\r\n0\r\n\r\n')
    : heard.length - end - 4 >= Number(length);
}
