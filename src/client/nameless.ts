import type { EndpointName } from '../contract/contract';

/**
 * Endpoints that ask nobody who they are: no session goes with them, since what is never sent can
 * stand in no log. Named here because the contract itself is too large for a phone; a test compares.
 */
export const namelessEndpoints: ReadonlySet<EndpointName> = new Set<EndpointName>([
  'adoption.around',
  'awards.public',
  'awards.read',
  'ballot-box.cast',
  'evaluation.askTokenBySlip',
  'evaluation.overview',
  'evaluation.results',
  'evaluation.scan',
  'evaluation.village',
  'forms.result',
  'publicity.digest',
  'publicity.list',
  'publicity.read',
  'sharing.open',
]);
