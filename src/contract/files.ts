import * as z from 'zod';
import { FILE_ID } from '../core/files/places';
import { endpoint } from './endpoint';
import { divisionCode, sentence } from './fields';

const fileId = z.string().regex(FILE_ID, '请指明是哪张照片。').meta({ title: '照片' });
const recordingId = z.string().regex(FILE_ID, '请指明是哪段录音。').meta({ title: '录音' });

/** Everybody on the roster, each for themselves. */
const everybody = {
  cadre: 'own',
  'first-secretary': 'own',
  'village-official': 'own',
  'village-secretary': 'own',
  'township-officer': 'own',
  'county-officer': 'own',
  'prefecture-officer': 'own',
  'province-officer': 'own',
  'unit-officer': 'own',
} as const;

/** Offices that look at what no machine passed. */
const judges = { 'township-officer': 'division', 'county-officer': 'division' } as const;

const state = z.enum(['waiting', 'clean', 'attached', 'refused']);

/** Those who may see what a file is attached to; which of it is up to the scope. */
const seers = {
  ...everybody,
  'first-secretary': 'division',
  'village-official': 'own',
  'village-secretary': 'division',
  'township-officer': 'division',
  'county-officer': 'division',
  'prefecture-officer': 'division',
  'province-officer': 'division',
  'unit-officer': 'unit',
} as const;

/** 4 MB of picture and 100 KB of thumbnail in base64, within the 6 MB of a cloud function's call. */
const MOST_PICTURE = 5_592_408;
const MOST_THUMBNAIL = 136_536;
const MOST_RECORDING = MOST_PICTURE;

export const files = {
  'files.upload': endpoint({
    title: '上传一张照片（JPEG 或 PNG），连同缩略图',
    kind: 'mutation',
    callers: everybody,
    scope: 'the caller, for whatever it will be attached to',
    input: z.object({
      picture: z
        .base64({ error: '照片文件不完整，请重新选一张。' })
        .max(MOST_PICTURE, '照片超过 4 MB，请换一张小一点的。')
        .meta({ title: '照片', description: 'base64 of a JPEG or PNG, at most 4 MB' }),
      thumbnail: z
        .base64({ error: '缩略图文件不完整，请重新选一张照片。' })
        .max(MOST_THUMBNAIL, '缩略图超过 100 KB，请重新选一张照片。')
        .meta({ title: '缩略图', description: 'base64 of a JPEG or PNG, at most 100 KB' }),
    }),
    output: z.object({ file: z.string(), state }),
    refusals: [
      'picture-type-wrong',
      'picture-broken',
      'picture-too-large',
      'picture-sides-wrong',
      'files-many',
      'file-unknown',
    ],
  }),

  'files.link': endpoint({
    title: '看一张照片：几分钟内有效的链接',
    kind: 'query',
    callers: seers,
    scope:
      'the person, division or unit of what the file is attached to; until it is, only its owner',
    input: z.object({ file: fileId }),
    output: z.object({
      state,
      /** Addresses, some of them relative to the host; whoever holds one sees the picture. */
      picture: z.string(),
      thumbnail: z.string(),
      seconds: z.number().int(),
    }),
    refusals: ['file-unknown', 'file-waiting', 'file-refused'],
  }),

  'files.uploadRecording': endpoint({
    title: '上传一段录音（MP3、M4A 或 AAC）',
    kind: 'mutation',
    callers: everybody,
    scope: 'the caller, for whatever it will be attached to',
    input: z.object({
      recording: z
        .base64({ error: '录音文件不完整，请重新录一段或换一个文件。' })
        .max(MOST_RECORDING, '录音文件超过 4 MB，请录短一点，或换一个小一点的文件。')
        .meta({ title: '录音', description: 'base64 of MP3, M4A or AAC, at most 4 MB' }),
    }),
    output: z.object({
      file: z.string(),
      state,
      /** How long it sounds. */
      seconds: z.number().int(),
    }),
    refusals: [
      'recording-type-wrong',
      'recording-broken',
      'recording-too-large',
      'recording-too-long',
      'recording-short',
      'files-many',
      'file-unknown',
    ],
  }),

  'files.listen': endpoint({
    title: '听一段录音：几分钟内有效的链接',
    kind: 'query',
    callers: seers,
    scope:
      'the person, division or unit of what the file is attached to; until it is, only its owner',
    input: z.object({ file: recordingId }),
    output: z.object({
      state,
      /** Address, maybe relative to the host; whoever holds it hears the recording. */
      recording: z.string(),
      /** How long it sounds, and how long the address is good, seconds. */
      sounds: z.number().int(),
      seconds: z.number().int(),
    }),
    refusals: ['file-unknown', 'file-waiting', 'file-refused'],
  }),

  'files.waiting': endpoint({
    title: '待审的照片和录音',
    kind: 'query',
    callers: judges,
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, cursor: z.string().max(2000).optional() }),
    output: z.object({
      files: z.array(
        z.object({
          file: z.string(),
          ownerName: z.string(),
          /** Village in words, or the code of a division that is none. */
          where: z.string(),
          at: z.string(),
          /** Of a photo. */
          picture: z.string().optional(),
          thumbnail: z.string().optional(),
          /** Of a recording: its address, and how long it sounds, seconds. */
          recording: z.string().optional(),
          sounds: z.number().int().optional(),
          /** True for the caller’s own, which others must judge. */
          own: z.boolean(),
          /** True where the platform’s check said that it found nothing. */
          passedByMachine: z.boolean(),
        }),
      ),
      cursor: z.string().optional(),
    }),
    refusals: [],
  }),

  'files.judge': endpoint({
    title: '审一张照片或一段录音：通过或不通过',
    kind: 'mutation',
    callers: judges,
    scope: 'the division of what the file is attached to, or of its owner',
    input: z.object({
      file: fileId,
      verdict: z.enum(['clean', 'refused']).meta({ title: '结论' }),
      reason: sentence('原因').optional(),
    }),
    output: z.object({ file: z.string(), state }),
    refusals: ['file-unknown', 'file-judged', 'own-file'],
  }),
};
