import { judgeStore } from '../stores/suite';
import { missingAccess, readAccess } from './real-access';
import { openRealStore } from './real-store';

// The line to the cloud is long, and every call of a transaction waits for the one before.
jest.setTimeout(600_000);
process.env.SILENCE = 'true';

const missing = missingAccess(process.env);
if (missing.length > 0) throw new Error(missing.join('\n'));

judgeStore('CloudBase, a real environment', () => openRealStore(readAccess(process.env)));
