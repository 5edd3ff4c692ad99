import type { Ref } from '../records';
import { ref } from '../records';

/** Where the records of an import live; ids sort in the order of the work. */

export const gateRef = (tenant: string): Ref<'rosterGate'> => ref('rosterGate', tenant, 'gate');

export const importRef = (tenant: string, id: string): Ref<'rosterImport'> =>
  ref('rosterImport', tenant, id);

export const partRef = (tenant: string, id: string, first: number): Ref<'rosterImportPart'> =>
  ref('rosterImportPart', tenant, `${id}:part:${padded(first)}`);

export const stepRef = (tenant: string, id: string, index: number): Ref<'rosterImportStep'> =>
  ref('rosterImportStep', tenant, `${id}:step:${padded(index)}`);

export function importId(count: number): string {
  return `import:${padded(count)}`;
}

function padded(count: number): string {
  return String(count).padStart(6, '0');
}
