/** A tenant's code: opaque, never a division's. */
export const TENANT = /^[a-z0-9][a-z0-9-]{0,39}$/;
