/** Set when the phone's program is built (config/index.ts). */
declare const ZAICUN_API: string;
declare const ZAICUN_TENANT: string;
declare const ZAICUN_CLOUD_ENV: string;
