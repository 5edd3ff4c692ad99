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
    ...{ nearHill: [88, 128, 96], field: [150, 176, 130], front: 'way' },
    ...{ wall: [132, 168, 184], roof: [120, 96, 84], door: [176, 168, 156] },
  },
  courtyard: {
    ...{ sky: [200, 222, 242], sun: [252, 220, 132], farHill: [146, 170, 176], shift: 5.3 },
    ...{ nearHill: [104, 146, 98], field: [214, 198, 142] },
    ...{ wall: [242, 234, 216], roof: [136, 64, 60], door: [112, 82, 58] },
  },
  orchard: {
    ...{ sky: [214, 234, 226], sun: [250, 226, 140], farHill: [122, 164, 130], shift: 3.1 },
    ...{ nearHill: [76, 132, 82], field: [132, 178, 96], front: 'trees' },
    ...{ wall: [236, 226, 202], roof: [52, 104, 62], door: [94, 74, 54] },
  },
  road: {
    ...{ sky: [220, 234, 240], sun: [252, 222, 140], farHill: [134, 170, 150], shift: 5.6 },
    ...{ nearHill: [104, 146, 96], field: [170, 178, 128], front: 'way' },
    ...{ wall: [196, 190, 178], roof: [120, 96, 84], door: [224, 216, 200] },
  },
  paved: {
    ...{ sky: [212, 230, 242], sun: [250, 224, 150], farHill: [138, 172, 156], shift: 2.9 },
    ...{ nearHill: [96, 144, 98], field: [150, 182, 104], front: 'way' },
    ...{ wall: [202, 200, 194], roof: [120, 96, 84], door: [232, 228, 220] },
  },
  hall: {
    ...{ sky: [224, 236, 244], sun: [252, 232, 170], farHill: [158, 186, 178], shift: 0.7 },
    ...{ nearHill: [120, 160, 128], field: [206, 204, 172] },
    ...{ wall: [250, 244, 232], roof: [88, 112, 140], door: [150, 82, 60] },
  },
  seniors: {
    ...{ sky: [230, 232, 220], sun: [252, 220, 140], farHill: [150, 176, 158], shift: 4.9 },
    ...{ nearHill: [112, 150, 112], field: [210, 196, 150] },
    ...{ wall: [224, 200, 164], roof: [104, 96, 90], door: [120, 76, 54] },
  },
  walnuts: {
    ...{ sky: [216, 232, 238], sun: [250, 224, 144], farHill: [126, 162, 136], shift: 4.4 },
    ...{ nearHill: [98, 142, 92], field: [176, 190, 112], front: 'trees' },
    ...{ wall: [236, 226, 202], roof: [58, 110, 66], door: [96, 74, 56] },
  },
  shop: {
    ...{ sky: [244, 226, 206], sun: [240, 168, 110], farHill: [150, 150, 160], shift: 3.6 },
    ...{ nearHill: [110, 128, 106], field: [190, 176, 136] },
    ...{ wall: [248, 236, 210], roof: [172, 70, 56], door: [64, 92, 110] },
  },
  counter: {
    ...{ sky: [236, 232, 220], sun: [246, 206, 140], farHill: [164, 170, 160], shift: 1.9 },
    ...{ nearHill: [128, 146, 112], field: [200, 188, 150] },
    ...{ wall: [232, 216, 188], roof: [140, 84, 66], door: [88, 66, 58] },
  },
  garden: {
    ...{ sky: [210, 230, 244], sun: [252, 218, 130], farHill: [136, 172, 150], shift: 5.1 },
    ...{ nearHill: [100, 150, 100], field: [204, 170, 160], front: 'trees' },
    ...{ wall: [236, 226, 202], roof: [186, 96, 110], door: [110, 84, 60] },
  },
  lamps: {
    ...{ sky: [72, 84, 118], sun: [246, 232, 190], farHill: [58, 70, 98], shift: 2.2 },
    ...{ nearHill: [48, 62, 78], field: [66, 72, 70], front: 'way' },
    ...{ wall: [150, 140, 120], roof: [120, 96, 84], door: [238, 206, 120] },
  },
} as const satisfies Record<string, Scene>;

type PicturePart = 'picture' | 'thumbnail';

/** Which of the pictures drawn for the demo. */
export type SceneName = keyof typeof scenes;

export const sceneNames = Object.keys(scenes) as SceneName[];

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

/** A house, trees or a way before hills, drawn here: no photograph of anybody or any place. The same each time. */
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
  const { shift, front, ...colours }: Scene = scene;
  void [shift, front];
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
