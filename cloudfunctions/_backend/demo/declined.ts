import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';

/** A notice among the writes as it stands here: no message goes to the phone of somebody invented. */
export function declined(write: Write): Write {
  if (write.kind !== 'insert' || write.ref.collection !== 'notice') return write;
  const { ref, body } = write as Extract<Write<'notice'>, { kind: 'insert' }>;
  return insert(ref, { ...body, push: 'declined', nextTry: '' });
}
