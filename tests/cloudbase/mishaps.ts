import type { CloudFault } from './cloud-fault';

/**
 * What befalls a call: `lost-before` and `lost-after` cut the line before it is carried out or
 * before it is answered, `silent` carries it out and never answers, `half` answers with half of
 * what it should, and a fault refuses it.
 */
export type Mishap = 'lost-before' | 'lost-after' | 'silent' | 'half' | CloudFault;

interface Planned {
  readonly action: string;
  readonly mishap: Mishap;
  /** How many calls of the action still meet it. */
  left: number;
}

export function makeMishaps() {
  let planned: Planned[] = [];
  return {
    /** The next `times` calls of an action (`commitTransaction`) meet the mishap. */
    plan(action: string, mishap: Mishap, times = 1): void {
      planned.push({ action: `database.${action}`, mishap, left: times });
    },
    clear(): void {
      planned = [];
    },
    take(action: string): Mishap | undefined {
      const next = planned.find((each) => each.action === action && each.left > 0);
      if (next) next.left -= 1;
      return next?.mishap;
    },
  };
}
