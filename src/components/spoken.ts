import type { AriaRole } from 'react';
import { onWeb } from './on-web';

interface Spoken {
  readonly role?: AriaRole | undefined;
  readonly label?: string | undefined;
  readonly level?: number;
  readonly live?: 'polite' | 'assertive';
  readonly hidden?: boolean;
  readonly current?: boolean;
  readonly checked?: boolean | undefined;
  readonly selected?: boolean;
  readonly expanded?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly busy?: boolean | undefined;
}

/** An ARIA attribute means the same everywhere; WeChat takes the role under a name of its own. */
export type Attributes = {
  role?: AriaRole;
  [name: `aria-${string}`]: string | number | boolean | undefined;
};

/** What a screen reader is told of an element. */
export function spoken({ role, label, ...states }: Spoken): Attributes {
  const attributes: Attributes = {};
  if (role && onWeb) attributes.role = role;
  if (role && !onWeb) attributes['aria-role'] = role;
  if (label) attributes['aria-label'] = label;
  for (const [name, value] of Object.entries(states)) {
    if (value !== undefined) attributes[`aria-${name}`] = onWeb ? String(value) : value;
  }
  return attributes;
}
