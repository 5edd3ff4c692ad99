import { judge } from './judge';
import { link } from './link';
import { listWaiting } from './list-waiting';
import { upload } from './upload';

/** Everything this feature can do; a host needs no more. */
export const filesActs = [upload, link, listWaiting, judge];
