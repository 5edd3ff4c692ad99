import { addDays, dayOf, instantOf } from '../../../src/core/calendar/day';
import type { Answerer, Issue, IssueState } from '../../../src/core/evaluation/issue';
import { inState, issueId, issueRef } from '../../../src/core/evaluation/issue';
import type { CommitmentSubject } from '../../../src/core/policy/kinds/work-words';
import type { Attachment } from '../../../src/core/files/file';
import { fileRef } from '../../../src/core/files/places';
import type { Stored, Write } from '../../../src/core/records';
import { insert, keyOf } from '../../../src/core/records';
import type { InventedCadre } from './cadres';
import type { InventedOfficer } from './officers';
import type { SceneName } from './pictures';
import { demoFileId } from './pictures';
import { DEMO_TENANT } from './tenant';
import { uploadOf } from './upload-of';

interface Promised {
  /** Of 承诺: what it is about; of 议题 absent. */
  readonly about?: CommitmentSubject;
  readonly what: string;
  readonly answerer: Answerer;
  /** Days from today to its last. */
  readonly ahead: number;
  readonly ends?: {
    readonly state: Exclude<IssueState, 'open'>;
    readonly remark: string;
    /** Of one that was done: what shows it. */
    readonly scene?: SceneName;
  };
}

/** What was promised, at last quarter's assembly and by the team: late, under way, done, and given up. */
export function inventIssues(
  { id: assembly, body }: Stored<'assembly'>,
  { first, officer }: { first: InventedCadre; officer: InventedOfficer },
  now: number,
): Write[] {
  const own = { person: first.id, name: first.person.name };
  const raised = instantOf(Date.parse(`${body.day}T04:00:00Z`));
  const clerk = { by: officer.id, byName: officer.person.name };
  const today = dayOf(now);
  const all: readonly Promised[] = [
    { what: '三组晚上没有路灯', answerer: own, ahead: 25 },
    { what: '三组的水沟堵了，雨天进水', answerer: { name: '村委会主任' }, ahead: -3 },
    {
      ...{ what: '进村路有一段坏了', answerer: own, ahead: -20 },
      ends: { state: 'done', remark: '补了 80 米，10 月底通车', scene: 'paved' },
    },
    {
      ...{ what: '年底前给二组装 8 盏太阳能路灯', about: 'projects', answerer: own, ahead: 35 },
    },
    {
      ...{ what: '帮 20 位老人办好养老待遇认证', about: 'good-deeds', answerer: own, ahead: -5 },
      ends: { state: 'done', remark: '21 位老人都办好了，上门办了 6 位', scene: 'hall' },
    },
    {
      ...{ what: '在二组再修一个停车场', answerer: { name: '村委会主任' }, ahead: -10 },
      ends: { state: 'dropped', remark: '地块是基本农田，不能占用' },
    },
  ];
  return all.flatMap(({ what, about, answerer, ahead, ends }, i) => {
    const { village, township } = body;
    const open: Issue = {
      ...{ village, township, number: i + 1, what, answerer },
      ...(about ? { kind: 'commitment', about } : { kind: 'problem', assembly }),
      ...{ due: addDays(today, ahead), raisedAt: raised, state: 'open' },
      steps: [{ step: 'raise', ...clerk, at: raised }],
    };
    const at = instantOf(now - (8 + i) * 86_400_000);
    const scenes = ends?.scene ? [ends.scene] : [];
    const last = ends && {
      ...{ step: ends.state === 'done' ? ('done' as const) : ('drop' as const), ...clerk, at },
      ...{ remark: ends.remark, on: dayOf(Date.parse(at)), photos: scenes.map(demoFileId) },
    };
    const steps = last ? [...open.steps, last] : open.steps;
    const issue = inState({ ...open, steps }, ends?.state ?? 'open');
    const ref = issueRef(DEMO_TENANT, issueId(village, issue.number));
    const to = { to: keyOf(ref), person: answerer.person ?? officer.id, division: village, at };
    return [insert(ref, issue), ...scenes.map((scene) => evidenceOf(scene, officer, to))];
  });
}

/** A picture of what was done, taken by whoever reported it and attached in the same commit. */
function evidenceOf(scene: SceneName, { id, person, grant }: InventedOfficer, to: Attachment) {
  const owner = { person: id, name: person.name, division: grant.scope };
  const judged = { byName: '微信内容安全检查', at: to.at };
  const file = uploadOf(scene, owner, { at: to.at, judged });
  return insert(fileRef(DEMO_TENANT, demoFileId(scene)), { ...file, attached: to });
}
