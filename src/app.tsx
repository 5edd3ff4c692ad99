import type { PropsWithChildren } from 'react';
import { useOutboxCourier } from './client/use-outbox-courier';
import './app.css';
import './components/tokens.css';

export default function App({ children }: PropsWithChildren) {
  useOutboxCourier();
  return <>{children}</>;
}
