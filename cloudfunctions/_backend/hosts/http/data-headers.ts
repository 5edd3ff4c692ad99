/** Headers of every answer, data or page. */
export const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(self), camera=(self), microphone=()',
};

/** The policy of what is no page. */
export const nothingRuns = "default-src 'none'";

/** Headers of every answer that is data: nothing in it may run, and nobody keeps it. */
export const dataHeaders = {
  'Content-Type': 'application/json',
  'Content-Security-Policy': nothingRuns,
  'Cache-Control': 'no-store',
  ...safeHeaders,
} as const;
