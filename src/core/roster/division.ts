/** 行政区划: a dated attribute, found by code prefix (province 2, prefecture 4, county 6, township 9, village 12 digits). */
export interface Division {
  readonly code: string;
  readonly name: string;
  /** Code of the division above; empty for the topmost one held. */
  readonly parent: string;
}

/** Centre in gcj02 degrees and fence radius in metres; without a centre no report is near or far. */
export interface Village {
  readonly code: string;
  readonly name: string;
  readonly township: string;
  readonly townshipName: string;
  readonly centre?: { readonly longitude: number; readonly latitude: number } | undefined;
  readonly radius: number;
}

export function townshipOf(village: string): string {
  return village.slice(0, 9);
}

/** True when `code` is `scope` or lies below it. An empty scope reaches nothing. */
export function liesWithin(code: string, scope: string): boolean {
  return scope !== '' && code.startsWith(scope);
}
