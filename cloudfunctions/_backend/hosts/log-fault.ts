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
    code?: unknown;
    constraint?: unknown;
    table?: unknown;
  };
  const known = Object.entries({ code, constraint, table }).filter(([, value]) => isName(value));
  // A database quotes values in its messages; our own errors and the language's do so seldom.
  const message = code === undefined ? `: ${withoutValues(error.message)}` : '';
  return [
    `${error.name}${message} ${JSON.stringify(Object.fromEntries(known))}`,
    ...framesOf(error),
  ].join('\n');
}

/** A code, or what a table or a constraint may be called. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^\w{1,80}$/.test(value);
}

/**
 * What is quoted, what is not English, long numbers and long words go: that is where names, phones
 * and identities would stand, as in the language's own word on JSON that it cannot read.
 */
function withoutValues(message: string): string {
  return message
    .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|[^\x20-\x7e]+/g, '…')
    .replace(/\d{5,}|[\w:-]{20,}/g, '…')
    .slice(0, 300);
}

/** The stack begins with the message, which may have lines that look like frames. */
function framesOf({ stack = '', message }: Error): string[] {
  const after = stack.slice(message ? stack.indexOf(message) + message.length : 0);
  return after.split('\n').filter((line) => /^\s+at /.test(line));
}
