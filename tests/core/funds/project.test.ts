import { decidePlan, decideReplan } from '../../../src/core/funds/plan-project';
import { projectRef } from '../../../src/core/funds/places';
import { decideReport } from '../../../src/core/funds/report-project';
import type { VillageProject } from '../../../src/core/funds/village-project';
import { isLate } from '../../../src/core/funds/village-project';
import { MOST_NOTES, MOST_PROJECTS } from '../../../src/core/funds/limits';
import type { Write } from '../../../src/core/records';
import { refusalOf } from '../../support/refusal-of';
import { TENANT, TOWNSHIP, VILLAGE, stored, written } from '../attendance/cases';
import { AT, TODAY, first, pack } from './cases';

const plan = {
  ...{ name: '硬化通组路', what: '硬化 1.2 公里', from: '2026-11-01', due: '2026-12-31' },
  money: [{ payer: 'unit' as const, fen: 5_000_000 }],
};
const facts = { tenant: TENANT, today: TODAY, at: AT, actor: first, pack: pack('hubei-2016') };
const asked = { village: VILLAGE, plan };
const fresh = { ...facts, township: TOWNSHIP, projects: [] };

const keep = (writes: readonly Write[]) =>
  stored(
    projectRef(TENANT, `project:${VILLAGE}:1`),
    written<VillageProject>(writes, 'villageProject'),
  );
const project = () => keep(decidePlan(asked, fresh).writes);
const code = (work: () => unknown) => refusalOf(work).code;

test('planned from a template that the document names, or free; numbered by village', () => {
  const of =
    (kind: string, id = 'hubei-2016') =>
    () =>
      decidePlan(
        { ...asked, plan: { ...plan, template: { of: 'village' as const, kind } } },
        { ...fresh, pack: pack(id) },
      );
  expect(of('infrastructure')().output.project).toBe(`project:${VILLAGE}:1`);
  expect(code(of('schooling'))).toBe('project-template-unknown');
  expect(code(of('infrastructure', 'dehong-2021'))).toBe('project-template-unknown');
  const second = decidePlan(asked, { ...fresh, projects: [project()] });
  expect(second.output.project).toBe(`project:${VILLAGE}:2`);
  const many = Array.from({ length: MOST_PROJECTS }, project);
  expect(code(() => decidePlan(asked, { ...fresh, projects: many }))).toBe('project-many');
});

test('its last day is not before its first, and not more than five years on', () => {
  const until = (due: string) => () => decidePlan({ ...asked, plan: { ...plan, due } }, fresh);
  expect(until('2026-11-01')().output.project).toBeDefined();
  expect(until('2031-11-01')().output.project).toBeDefined();
  expect(code(until('2026-10-31'))).toBe('project-days-wrong');
  expect(code(until('2031-11-02'))).toBe('project-days-wrong');
});

test('a changed plan says why and keeps what it was; one that is over is taken up again first', () => {
  const other = { ...plan, due: '2027-03-31' };
  const before = project();
  const change =
    (at = before, reason = '材料没有到') =>
    () =>
      decideReplan({ plan: other, reason }, { ...facts, project: at });
  const after = keep(change()().writes);
  expect(after.body).toMatchObject({ plan: other, notes: [{ was: plan, text: '材料没有到' }] });
  expect(code(change(before, ''))).toBe('project-reason-needed');
  const report = { on: TODAY, text: '完工', photos: [] };
  const done = keep(
    decideReport({ ...report, state: 'done' }, { ...facts, project: before, files: {} }).writes,
  );
  expect(code(change(done))).toBe('project-over');
  const again = decideReport({ ...report, state: 'going' }, { ...facts, project: done, files: {} });
  expect(change(keep(again.writes))().output.project).toBe(before.id);
});

test('late from the day after its last, until it is done or stopped', () => {
  const { body } = project();
  const states = ['not-begun', 'going', 'done', 'stopped'] as const;
  expect(states.map((state) => isLate({ ...body, state }, '2026-12-31'))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(states.map((state) => isLate({ ...body, state }, '2027-01-01'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('progress is told of days since it began, so many times', () => {
  const note =
    (on: string, at = project()) =>
    () =>
      decideReport(
        { state: 'going', on, text: '开工', photos: [] },
        { ...facts, project: at, files: {} },
      );
  expect(note('2026-11-01')().output.state).toBe('going');
  expect(note(TODAY)().output.state).toBe('going');
  expect(code(note('2026-10-31'))).toBe('project-note-day');
  expect(code(note('2026-11-21'))).toBe('project-note-day');
  const at = project();
  const told = note(TODAY)().writes;
  const [one] = written<VillageProject>(told, 'villageProject').notes;
  const full = {
    ...at,
    body: { ...at.body, notes: Array.from({ length: MOST_NOTES }, () => one!) },
  };
  expect(code(note(TODAY, full))).toBe('project-notes-many');
  const unknown = { ...facts, project: undefined, files: {} };
  expect(
    code(() => decideReport({ state: 'going', on: TODAY, text: '开工', photos: [] }, unknown)),
  ).toBe('project-unknown');
  // A file nobody uploaded proves nothing.
  const photo = { state: 'going' as const, on: TODAY, text: '开工', photos: ['file:x'] };
  expect(code(() => decideReport(photo, { ...facts, project: at, files: {} }))).toBe(
    'file-unknown',
  );
});
