import type { PropsWithChildren } from 'react';
import { useNamedTenant } from './client/use-named-tenant';
import { useBallotCourier } from './client/use-ballot-courier';
import { useOutboxCourier } from './client/use-outbox-courier';
import './app.css';
import './components/tokens.css';

export default function App({ children }: PropsWithChildren) {
  useNamedTenant();
  useOutboxCourier();
  useBallotCourier();
  return <>{children}</>;
}
