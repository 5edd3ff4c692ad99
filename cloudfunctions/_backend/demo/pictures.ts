import { createHash } from 'node:crypto';
import { cleanPicture } from '../../../src/core/files/clean-picture';
import type { Picture } from '../../../src/core/files/picture';
import { pictureLimits, thumbnailLimits } from '../../../src/core/files/picture';
import { fileId } from '../../../src/core/files/places';
import type { Colour, Scene } from './draw-scene';
import { partAt } from './draw-scene';
import { encodePng } from './encode-png';

const scenes = {
  morning: {
    ...{ sky: [207, 229, 240], sun: [250, 214, 120], farHill: [141, 176, 160], shift: 0 },
    ...{ nearHill: [92, 142, 104], field: [196, 203, 118] },
    ...{ wall: [240, 228, 205], roof: [150, 72, 58], door: [104, 72, 52] },
  },
  evening: {
    ...{ sky: [246, 214, 186], sun: [233, 120, 84], farHill: [128, 134, 158], shift: 2.4 },
    ...{ nearHill: [82, 108, 102], field: [168, 160, 98] },
    ...{ wall: [225, 216, 200], roof: [84, 92, 104], door: [92, 66, 50] },
  },
  clinic: {
    ...{ sky: [214, 232, 244], sun: [252, 226, 150], farHill: [150, 184, 172], shift: 4.1 },
    ...{ nearHill: [112, 158, 120], field: [186, 200, 150] },
    ...{ wall: [246, 246, 242], roof: [92, 128, 150], door: [70, 110, 96] },
  },
  ditch: {
    ...{ sky: [220, 226, 230], sun: [240, 236, 214], farHill: [138, 158, 160], shift: 1.2 },
    ...{ nearHill: [88, 128, 96], field: [150, 176, 130] },
    ...{ wall: [228, 220, 206], roof: [120, 96, 84], door: [86, 78, 70] },
  },
  courtyard: {
    ...{ sky: [200, 222, 242], sun: [252, 220, 132], farHill: [146, 170, 176], shift: 5.3 },
    ...{ nearHill: [104, 146, 98], field: [214, 198, 142] },
    ...{ wall: [242, 234, 216], roof: [136, 64, 60], door: [112, 82, 58] },
  },
  orchard: {
    ...{ sky: [214, 234, 226], sun: [250, 226, 140], farHill: [122, 164, 130], shift: 3.1 },
    ...{ nearHill: [76, 132, 82], field: [132, 178, 96] },
    ...{ wall: [236, 226, 202], roof: [98, 112, 96], door: [94, 74, 54] },
  },
  road: {
    ...{ sky: [220, 234, 240], sun: [252, 222, 140], farHill: [134, 170, 150], shift: 5.6 },
    ...{ nearHill: [104, 146, 96], field: [190, 186, 178] },
    ...{ wall: [238, 232, 222], roof: [120, 96, 84], door: [84, 78, 70] },
  },
} as const satisfies Record<string, Scene>;

type PicturePart = 'picture' | 'thumbnail';

/** Which of the pictures drawn for the demo. */
export type SceneName = keyof typeof scenes;

const sides: Readonly<Record<PicturePart, readonly [width: number, height: number]>> = {
  picture: [960, 720],
  thumbnail: [320, 240],
};

export interface DemoPicture extends Readonly<Record<PicturePart, Picture>> {
  /** Of the file record. */
  readonly id: string;
  /** SHA-256 of both parts, as for an upload: 64 hex digits. */
  readonly hash: string;
}

/** A house before hills, drawn here: no photograph of anybody or any place. The same each time. */
export function drawPicture(name: SceneName): DemoPicture {
  const picture = cleanPicture(paint(scenes[name], 'picture'), pictureLimits, 'picture');
  const thumbnail = cleanPicture(paint(scenes[name], 'thumbnail'), thumbnailLimits, 'thumbnail');
  const hash = sha256(Buffer.concat([digest(picture.bytes), digest(thumbnail.bytes)]));
  return { id: demoFileId(name), picture, thumbnail, hash };
}

/** Made of the name alone: a demo that was cut short finds its records again. */
export function demoFileId(name: SceneName): string {
  return fileId(sha256(`demo picture ${name}`));
}

function paint(scene: Scene, part: PicturePart): Uint8Array {
  const [width, height] = sides[part];
  const { shift, ...colours } = scene;
  void shift;
  const names = Object.keys(colours);
  const palette: readonly Colour[] = Object.values(colours);
  const indexAt = (column: number, row: number) =>
    names.indexOf(partAt((column + 0.5) / width, (row + 0.5) / height, scene));
  return encodePng({ width, height, palette, indexAt });
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
