import { encode } from 'uqr';

/** The points of a QR code with the white around it, true where dark. */
export function qrRows(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: 4 }).data;
}
