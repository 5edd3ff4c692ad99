import type { Scene } from '../../../core/evaluation/scene';
import { readScene } from '../../../core/evaluation/scene';

/** What a scanned QR code leads to: a link of ours with the scene in it, or the scene alone. */
export function readQrText(text: string): Scene | undefined {
  const [, inLink] = /[?&]scene=([^&#]+)/.exec(text) ?? [];
  return readScene(inLink ? decodeURIComponent(inLink) : text);
}
