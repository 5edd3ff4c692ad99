/** One line with the reference a caller was given, then the error with its causes. */
export function logFault(reference: string, endpoint: string, error: unknown): void {
  console.error(`[${new Date().toISOString()}] fault ${reference} at ${endpoint}`, error);
}
