import { judge } from './judge';
import { link } from './link';
import { listWaiting } from './list-waiting';
import { listen } from './listen';
import { upload } from './upload';
import { uploadRecording } from './upload-recording';

/** Everything this feature can do; a host needs no more. */
export const filesActs = [upload, uploadRecording, link, listen, listWaiting, judge];
