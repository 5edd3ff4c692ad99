import * as z from 'zod';
import { endpoint } from './endpoint';
import { answering, commitments, someAnswers } from './evaluation-commit';
import { assemblyId, party, runners } from './evaluation-fields';
import { day, divisionCode, personId, sentence } from './fields';

export const shownPhoto = z.object({ file: z.string() });
/** Up to three files, each once. */
export const photos = z
  .array(z.string().max(200))
  .max(3, '最多附 3 张照片。')
  .refine((files) => new Set(files).size === files.length, '同一张照片只要附一次。')
  .default([])
  .meta({ title: '照片' });

const issueState = z.enum(['open', 'done', 'dropped']);
const issueStep = z.enum(['change', 'done', 'drop', 'reopen']);
const issueId = z
  .string()
  .regex(/^issue:\d{12}:\d{1,6}$/, '请指明是哪个议题。')
  .meta({ title: '议题' });

/** An issue as anybody may see it. */
export const issue = z.object({
  issue: z.string(),
  village: z.string(),
  villageName: z.string(),
  kind: z.enum(['problem', 'put-right', 'commitment']),
  kindWords: z.string(),
  /** Absent for 承诺. */
  assembly: z.string().optional(),
  /** Of 承诺: what it is about, in words. */
  aboutWords: z.string().optional(),
  /** UTC+8. */
  raisedOn: z.string(),
  what: z.string(),
  /** Of 整改: whom it is about, and how it is to be put right. */
  subjectName: z.string().optional(),
  plan: z.string().optional(),
  answersName: z.string(),
  due: z.string(),
  overdue: z.boolean(),
  doneOn: z.string().optional(),
  evidence: z.object({ text: z.string(), photos: z.array(shownPhoto) }).optional(),
  /** Why it is not worked on any more. */
  droppedFor: z.string().optional(),
  /** Each time it was put off, handed on or taken up again: when (UTC+8), why, and what it was before. */
  changes: z.array(
    z.object({
      on: z.string(),
      step: z.enum(['change', 'reopen']),
      why: z.string(),
      dueBefore: z.string().optional(),
      answersBefore: z.string().optional(),
    }),
  ),
  state: issueState,
  stateWords: z.string(),
});

/** The same for those who have to do with it: what was done so far, and what the caller can do. */
export const heldIssue = z.object({
  ...issue.shape,
  mine: z.boolean(),
  steps: z.array(
    z.object({
      step: z.string(),
      byName: z.string(),
      at: z.string(),
      remark: z.string().optional(),
    }),
  ),
  can: z.array(issueStep),
});

/** Somebody of the roster who may answer for a thing in the village. */
export const answerer = z.object({ person: z.string(), name: z.string() });

/** Whoever runs assemblies, and those posted to the village or in its office. */
export const villagers = {
  ...runners,
  cadre: 'division',
  'village-official': 'division',
  'village-secretary': 'division',
} as const;

export const evaluationIssues = {
  'evaluation.raiseIssue': endpoint({
    title: '记一个议题，或一项整改',
    kind: 'mutation',
    callers: runners,
    scope: 'the village of the assembly',
    input: z
      .object({
        assembly: assemblyId,
        kind: z.enum(['problem', 'put-right']).default('problem'),
        what: sentence('议题', 300),
        /** In whose turn it came up. */
        turn: party.optional(),
        /** Of 整改. */
        subject: z.string().max(120).optional().meta({ title: '整改的是谁' }),
        plan: sentence('整改办法', 500).optional(),
        ...answering,
        due: day.meta({ title: '办结期限' }),
      })
      .refine(({ answers, answersName }) => answers ?? answersName, someAnswers),
    output: z.object({ issue: z.string() }),
    refusals: [
      'assembly-unknown',
      'assembly-not-begun',
      'result-unpublished',
      'subject-unknown',
      'person-unknown',
      'issue-plan-needed',
      'issue-due-past',
      'issue-due-far',
    ],
  }),

  'evaluation.updateIssue': endpoint({
    title: '改议题：办结、不办了、重新办理、改期或换人',
    kind: 'mutation',
    callers: { ...runners, cadre: 'own', 'village-official': 'own', 'village-secretary': 'own' },
    scope: 'the village of the issue, or the caller answers for it',
    input: z.object({
      issue: issueId,
      step: issueStep.meta({ title: '怎么办' }),
      due: day.optional(),
      answers: personId.optional(),
      answersName: sentence('由谁办', 20).optional(),
      doneOn: day.optional(),
      remark: sentence('说明').optional(),
      photos,
    }),
    output: z.object({ issue: z.string(), state: issueState }),
    refusals: [
      'issue-unknown',
      'issue-not-at-step',
      'issue-own',
      'issue-remark-needed',
      'issue-done-day',
      'issue-due-past',
      'issue-due-far',
      'issue-changes-nothing',
      'person-unknown',
      'day-in-future',
      'file-unknown',
      'file-used',
      'file-refused',
    ],
  }),

  'evaluation.issues': endpoint({
    title: '一个区划的议题，和等我办的',
    kind: 'query',
    callers: villagers,
    scope: 'input.division lies in the caller’s grant or is the village of the posting',
    input: z.object({ division: divisionCode }),
    output: z.object({
      /** Open ones by their last day, then the rest, the latest first; at most 300. */
      issues: z.array(heldIssue),
      answerers: z.array(answerer),
      /** The last assemblies of the villages, to write something down at. */
      assemblies: z.array(
        z.object({
          assembly: z.string(),
          villageName: z.string(),
          day: z.string(),
          stateWords: z.string(),
        }),
      ),
      /** Of one village: whether and what the caller can promise there, and what the document says of it. */
      commitments: commitments.optional(),
    }),
    refusals: [],
  }),
};
