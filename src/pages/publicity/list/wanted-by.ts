import { workKinds } from '../../../core/policy/kinds/work-words';
import type { WorkKind } from '../../../core/policy/kinds/work-words';
import type { Wanted } from './use-stories';

/** What an address asks for; what makes no sense in it is passed over. */
export function wantedBy(values: Readonly<Record<string, string>>): Wanted {
  const { division = '', duty = '', chosen } = values;
  return {
    ...(/^(\d{6}|\d{9}|\d{12})$/.test(division) ? { division } : {}),
    ...(Object.keys(workKinds).includes(duty) ? { duty: duty as WorkKind } : {}),
    ...(chosen ? { chosen: true as const } : {}),
  };
}
