import type { LocalHost } from '../cloudfunctions/_backend/hosts/local';
import { explainStartFault } from './explain-start-fault';

/** Ends the process when it is asked to, once what is under way is answered. */
export function closeOnSignal(host: LocalHost, tell: (text: string) => void): void {
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    tell('正在关闭……');
    host.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(explainStartFault(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}
