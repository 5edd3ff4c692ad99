import { brokenRecording } from './recording';

/** Length and name. */
const HEAD = 8;
/** Recorders write some dozens. */
const MOST_BOXES = 1000;

export interface Box {
  readonly name: string;
  /** Without its head. */
  readonly data: Uint8Array;
}

/**
 * The boxes one after another in these bytes (ISO 14496-12).
 * @throws Refused `recording-broken` for one that reaches over the end.
 */
export function boxesIn(bytes: Uint8Array): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + HEAD > bytes.length || boxes.length >= MOST_BOXES) throw brokenRecording();
    const length = viewOf(bytes).getUint32(at) || bytes.length - at;
    if (length < HEAD || at + length > bytes.length) throw brokenRecording();
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + HEAD));
    boxes.push({ name, data: bytes.subarray(at + HEAD, at + length) });
    at += length;
  }
  return boxes;
}

/** What the box at the end of a path of names holds. @throws Refused `recording-broken` */
export function boxAt(bytes: Uint8Array, path: readonly string[]): Uint8Array {
  return path.reduce((within, name) => {
    const found = boxesIn(within).find((box) => box.name === name);
    if (!found) throw brokenRecording();
    return found.data;
  }, bytes);
}

/** Numbers of four bytes from here on, at most as many as there are bytes for. */
export function numbersFrom(data: Uint8Array, at: number, count: number): number[] {
  if (count < 0 || at + count * 4 > data.length) throw brokenRecording();
  const view = viewOf(data);
  return Array.from({ length: count }, (_, i) => view.getUint32(at + i * 4));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
