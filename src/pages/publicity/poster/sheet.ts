import { onWeb } from '../../../components/on-web';
import type { Saved, Sheet } from './canvas';
import * as browser from './sheet-in-browser';
import * as phone from './sheet-on-phone';

/** A sheet to draw a poster on. @throws Error where this phone has none */
export function openSheet(): Promise<Sheet> {
  return onWeb ? browser.openSheet() : phone.openSheet();
}

/** Keeps what `show` gave: in the album of a phone, among the downloads of a browser. */
export function saveSheet(address: string, name: string): Promise<Saved> {
  return onWeb ? browser.saveSheet(address, name) : phone.saveSheet(address);
}
