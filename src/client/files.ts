import type { Output } from '../contract/contract';
import * as browser from './files-in-browser';
import * as phone from './files-on-phone';

export type FileOut = Output<'forms.print'>;

export interface PickedFile {
  readonly name: string;
  readonly base64: string;
}

const files = process.env.TARO_ENV === 'h5' ? browser : phone;

/** Hands a file to the person: a download in a browser, WeChat's document viewer on a phone. */
export function openFile(file: FileOut): Promise<void> {
  return files.openFile(file);
}

/** An .xlsx the person chooses; nothing when they change their mind. */
export function pickWorkbook(): Promise<PickedFile | undefined> {
  return files.pickWorkbook();
}
