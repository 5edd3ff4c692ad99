import type { Brush, Picture } from './draw';

/** A sheet to draw on, and what can be done with it. */
export interface Sheet {
  readonly brush: Brush;
  /** Nothing where the picture does not come. */
  readonly load: (address: string) => Promise<Picture | undefined>;
  /** An address that shows the sheet as it is now. @throws Error where a picture forbids it */
  readonly show: () => Promise<string>;
}

/** `denied`: the person did not let pictures be put into the album. */
export type Saved = 'saved' | 'denied' | 'given-up' | 'failed';
