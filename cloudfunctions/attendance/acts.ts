import { reportPresence } from './report-presence';

/** Everything this feature can do; a host needs no more. */
export const attendanceActs = [reportPresence];
