const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;

/**
 * How the picture is turned, 1 to 8 as EXIF counts, from the data of an APP1 segment; nothing
 * where it does not say. Whatever else stands there is passed over.
 */
export function orientationIn(data: Uint8Array): number | undefined {
  if (!EXIF.every((byte, i) => data[i] === byte)) return undefined;
  const tiff = new DataView(data.buffer, data.byteOffset + 6, data.byteLength - 6);
  if (tiff.byteLength < 8) return undefined;
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return undefined;
  const little = order === 0x4949;
  return orientationInDirectory(tiff, tiff.getUint32(4, little), little);
}

function orientationInDirectory(tiff: DataView, at: number, little: boolean): number | undefined {
  if (at + 2 > tiff.byteLength) return undefined;
  const first = at + 2;
  const fitting = Math.floor((tiff.byteLength - first) / ENTRY_BYTES);
  const count = Math.min(tiff.getUint16(at, little), fitting);
  for (let i = 0; i < count; i += 1) {
    const entry = first + i * ENTRY_BYTES;
    if (tiff.getUint16(entry, little) !== ORIENTATION) continue;
    const value = tiff.getUint16(entry + 8, little);
    const known = tiff.getUint16(entry + 2, little) === SHORT && value >= 1 && value <= 8;
    return known ? value : undefined;
  }
  return undefined;
}

/** A whole APP1 segment that says how the picture is turned and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  const data = [...EXIF, ...tiff, ...entry, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xe1, 0, data.length + 2, ...data]);
}
