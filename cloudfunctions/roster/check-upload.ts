import { createHash } from 'node:crypto';
import { checkRoster } from '../../src/core/roster/check-roster';
import type { ImportPlan } from '../../src/core/roster/plan-import';
import { planImport } from '../../src/core/roster/plan-import';
import type { CheckedRoster, RosterRecords } from '../../src/core/roster/roster-rows';
import type { KeyedHash, Reader } from '../_backend/ports';
import { gatherRecords } from './gather-records';
import { readWorkbook } from './read-workbook';

export interface Upload {
  readonly hash: string;
  readonly records: RosterRecords;
  readonly roster: CheckedRoster;
  readonly plan: ImportPlan;
}

interface Request {
  readonly tenant: string;
  readonly day: string;
  readonly keyedHash: KeyedHash;
}

/** A file as sent, read, checked and compared with the records. Nothing is written. */
export async function checkUpload(
  file: string,
  { tenant, day, keyedHash }: Request,
  reader: Reader,
): Promise<Upload> {
  const workbook = await readWorkbook(file);
  const records = await gatherRecords(reader, tenant);
  const roster = checkRoster(workbook, { records, today: day, keyedHash });
  const hash = createHash('sha256').update(Buffer.from(file, 'base64')).digest('hex');
  return { hash, records, roster, plan: planImport(roster, records) };
}
