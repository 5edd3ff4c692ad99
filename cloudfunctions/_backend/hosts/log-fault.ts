/**
 * One line with the reference a caller was given, then where it went wrong. Never the whole error:
 * a database's carries the statement and its values, and those are people's names and records.
 */
export function logFault(reference: string, endpoint: string, error: unknown): void {
  console.error(`[${new Date().toISOString()}] fault ${reference} at ${endpoint}`);
  for (let at = error; at !== undefined; at = at instanceof Error ? at.cause : undefined) {
    console.error(describe(at));
  }
}

/** Kind, SQLSTATE or system code, constraint and stack; of the message only what names no value. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, constraint, table } = error as {
    code?: string;
    constraint?: string;
    table?: string;
  };
  const known = Object.entries({ code, constraint, table }).filter(([, value]) => value);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  // A database quotes values in its messages; our own errors and the language's do not.
  const message = code === undefined ? `: ${error.message}` : '';
  return [`${error.name}${message} ${JSON.stringify(Object.fromEntries(known))}`, ...frames].join(
    '\n',
  );
}
