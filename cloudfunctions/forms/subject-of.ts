import type { ExportRequest } from '../../src/core/forms/export-request';
import type { Subject } from '../../src/core/roster/caller';

/** Where a request belongs, for those who may see what it is of; nobody’s where there is none. */
export function subjectOf(request: ExportRequest | undefined): Subject {
  return { division: request?.division, unit: request?.unit };
}
