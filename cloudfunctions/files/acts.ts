import { judge } from './judge';
import { link } from './link';
import { listWaiting } from './list-waiting';
import { upload } from './upload';

export const filesActs = [upload, link, listWaiting, judge];
