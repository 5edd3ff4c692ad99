import * as z from 'zod';
import { endpoint } from './endpoint';
import { divisionCode, fileBase64, fileOut } from './fields';

const officers = { 'township-officer': 'division', 'county-officer': 'division' } as const;
const county = { 'county-officer': 'division' } as const;
const fileHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ title: '文件校验值' });
const importId = z.string().min(1).max(80).meta({ title: '导入编号' });
const importState = z.enum(['applying', 'done', 'undoing', 'undone']);

const progress = z.object({
  import: z.string(),
  name: z.string(),
  state: importState,
  steps: z.number().int(),
  done: z.number().int(),
  at: z.string(),
  byName: z.string(),
  summary: z.record(z.string(), z.number()),
});

export const roster = {
  'roster.template': endpoint({
    title: '下载名册模板（.xlsx）',
    kind: 'query',
    callers: county,
    scope: 'the tenant’s county lies in the caller’s grant',
    input: z.object({}),
    output: fileOut,
    refusals: [],
  }),

  'roster.preview': endpoint({
    title: '检查名册：哪些要改、会改动什么，不写入',
    kind: 'query',
    callers: county,
    scope: 'the tenant’s county lies in the caller’s grant',
    input: z.object({ name: z.string().max(120).meta({ title: '文件名' }), file: fileBase64 }),
    output: z.object({
      hash: z.string(),
      /** Every wrong cell: which sheet, which address, what is wrong, what would be right. */
      problems: z.array(
        z.object({
          kind: z.string(),
          sheet: z.string(),
          cell: z.string(),
          found: z.string(),
          wrong: z.string(),
          right: z.string(),
        }),
      ),
      /** How many there are; only the first 500 are listed. */
      problemTotal: z.number().int(),
      /** Rows read per sheet. */
      rows: z.record(z.string(), z.number()),
      changes: z.object({
        insert: z.number().int(),
        replace: z.number().int(),
        same: z.number().int(),
      }),
      /** The first changes in words, for the officer to see what would happen. */
      examples: z.array(z.string()),
    }),
    refusals: ['workbook-unreadable', 'file-too-large'],
  }),

  'roster.startImport': endpoint({
    title: '开始导入检查过的名册',
    kind: 'mutation',
    callers: county,
    scope: 'the tenant’s county lies in the caller’s grant',
    input: z.object({
      name: z.string().max(120).meta({ title: '文件名' }),
      file: fileBase64,
      hash: fileHash,
    }),
    output: progress,
    refusals: ['workbook-unreadable', 'workbook-has-errors', 'workbook-changed', 'import-running'],
  }),

  'roster.continueImport': endpoint({
    title: '继续一次没有完成的导入或撤销',
    kind: 'mutation',
    callers: county,
    scope: 'the tenant’s county lies in the caller’s grant',
    input: z.object({ import: importId }),
    output: progress,
    refusals: ['import-unknown'],
  }),

  'roster.undoImport': endpoint({
    title: '整体撤销一次导入',
    kind: 'mutation',
    callers: county,
    scope: 'the tenant’s county lies in the caller’s grant',
    input: z.object({ import: importId }),
    output: progress,
    refusals: ['import-unknown', 'import-not-undoable', 'import-not-at-step', 'import-running'],
  }),

  'roster.imports': endpoint({
    title: '历次导入',
    kind: 'query',
    callers: county,
    scope: 'the tenant’s county lies in the caller’s grant',
    input: z.object({}),
    output: z.object({ imports: z.array(progress) }),
    refusals: [],
  }),

  'roster.people': endpoint({
    title: '在册的驻村干部和村、乡人员',
    kind: 'query',
    callers: { ...officers, 'village-secretary': 'division', 'first-secretary': 'division' },
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode }),
    output: z.object({
      people: z.array(
        z.object({
          person: z.string(),
          name: z.string(),
          /** Postings and grants in words, e.g. 新建居民委员会 第一书记. */
          roles: z.array(z.string()),
          village: z.string().optional(),
          villageName: z.string().optional(),
          /** The township that looks after the person, where the division reaches one. */
          township: z.string(),
          townshipName: z.string(),
          unit: z.string().optional(),
          bound: z.boolean(),
        }),
      ),
      /** True for those who hand out codes here and undo bindings. */
      mayIssue: z.boolean(),
    }),
    refusals: [],
  }),

  'roster.villages': endpoint({
    title: '区划内的村',
    kind: 'query',
    callers: { ...officers, 'village-secretary': 'division', 'first-secretary': 'division' },
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode }),
    output: z.object({
      villages: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          township: z.string(),
          townshipName: z.string(),
        }),
      ),
    }),
    refusals: [],
  }),
};
