import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { assemblyId, assemblyState, party } from './evaluation-fields';
import { answerer, heldIssue, photos, shownPhoto, villagers } from './evaluation-issues';
import { sentence } from './fields';

const talkId = z
  .string()
  .regex(/^talk:assembly:.{1,100}$/, '请指明是哪一位的发言。')
  .meta({ title: '发言' });

const talk = z.object({
  talk: z.string(),
  party,
  partyName: z.string(),
  speaker: z.string(),
  speaksOn: z.string(),
  outline: z.string(),
  photos: z.array(shownPhoto),
  recording: z.object({ file: z.string(), seconds: z.number().int() }).optional(),
  /** Who took a recording off again, and on which day (UTC+8). */
  recordingGone: z.object({ byName: z.string(), on: z.string() }).optional(),
  state: z.enum(['draft', 'ready']),
});

/** 三讲: what was said at an assembly. */
export const evaluationTalks = {
  'evaluation.setTalk': endpoint({
    title: '记一位发言人讲的内容',
    kind: 'mutation',
    callers: villagers,
    scope: 'the village of the assembly',
    input: z.object({
      assembly: assemblyId,
      /** To change one; a new one without. */
      talk: talkId.optional(),
      party,
      speaker: sentence('发言人', 20),
      outline: sentence('发言提纲', 2000),
      photos,
      /** The speaker agreed to it, says whoever sends it. In place of the one before, which stays without. */
      recording: z.string().max(200).optional().meta({ title: '录音' }),
      state: z.enum(['draft', 'ready']),
    }),
    output: z.object({ talk: z.string() }),
    refusals: [
      'assembly-unknown',
      'assembly-not-at-step',
      'talk-unknown',
      'talks-full',
      'file-unknown',
      'file-used',
      'file-refused',
    ],
  }),

  'evaluation.dropRecording': endpoint({
    title: '删除一位发言人的录音，什么时候都可以',
    kind: 'mutation',
    callers: villagers,
    scope: 'the village of the talk',
    input: z.object({ talk: talkId }),
    output: z.object({ talk: z.string() }),
    refusals: ['talk-unknown', 'recording-none'],
  }),

  'evaluation.talks': endpoint({
    title: '一场评议会讲了什么，提了什么，上次的议题办得怎样',
    kind: 'query',
    callers: villagers,
    scope: 'the village of the assembly',
    input: z.object({ assembly: assemblyId }),
    output: z.object({
      assembly: z.string(),
      village: z.string(),
      villageName: z.string(),
      quarterWords: z.string(),
      day: z.string(),
      state: assemblyState,
      stateWords: z.string(),
      /** Who speaks, in order. */
      turns: z.array(z.object({ party, partyName: z.string(), speaksOn: z.string() })),
      talks: z.array(talk),
      /** What became of what was promised at earlier assemblies: open ones, and those settled since the last. */
      earlier: z.array(heldIssue),
      raised: z.array(heldIssue),
      mayTalk: z.boolean(),
      /** What the caller may write down now. */
      mayRaise: z.array(z.enum(['problem', 'put-right'])),
      answerers: z.array(answerer),
      /** Whom a 整改 can be about. */
      subjects: z.array(z.object({ subject: z.string(), name: z.string() })),
      /** Why what is below a line is put right and rated again, or that there is no line. */
      explanations: z.array(explanation),
    }),
    refusals: ['assembly-unknown'],
  }),
};
