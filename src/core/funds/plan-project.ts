import type { Day, Instant } from '../calendar/day';
import { addMonths } from '../calendar/day';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Stored, Write } from '../records';
import { insert, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { LONGEST_PROJECT_YEARS, MOST_NOTES, MOST_PROJECTS } from './limits';
import { projectId, projectRef } from './places';
import type { ProjectPlan, ProjectTemplate, VillageProject } from './village-project';

export interface PlanFacts {
  readonly tenant: string;
  readonly today: Day;
  readonly at: Instant;
  readonly actor: Actor;
  readonly pack: Pack | undefined;
}

interface Planned {
  readonly output: { project: string };
  readonly writes: Write[];
}

/**
 * 立项: a village project with its plan, from a template of the document in force or free.
 * @throws Refused `project-days-wrong`, `project-template-unknown`, `project-many`.
 */
export function decidePlan(
  { village, plan }: { readonly village: string; readonly plan: ProjectPlan },
  facts: PlanFacts & {
    readonly township: string;
    /** All projects of the village. */
    readonly projects: readonly Stored<'villageProject'>[];
  },
): Planned {
  const { projects, township, actor, at, tenant } = facts;
  checkPlan(plan, facts);
  if (projects.length >= MOST_PROJECTS) throw refused('project-many', { limit: MOST_PROJECTS });
  const number = projects.reduce((most, { body }) => Math.max(most, body.number), 0) + 1;
  const id = projectId(village, number);
  const body: VillageProject = {
    ...{ village, township, number, plan, state: 'not-begun', notes: [] },
    ...{ by: actor.person, byName: actor.name, at },
  };
  return { output: { project: id }, writes: [insert(projectRef(tenant, id), body)] };
}

/**
 * Changes a plan, with why; the plan as it was stays among the notes.
 * @throws Refused `project-unknown`, `project-over`, `project-reason-needed`, `project-notes-many`,
 * and those of a plan.
 */
export function decideReplan(
  { plan, reason }: { readonly plan: ProjectPlan; readonly reason: string },
  facts: PlanFacts & { readonly project: Stored<'villageProject'> | undefined },
): Planned {
  const { project, actor, at, today } = facts;
  if (!project) throw refused('project-unknown');
  const { body } = project;
  if (body.state === 'done' || body.state === 'stopped') throw refused('project-over');
  if (!reason) throw refused('project-reason-needed', {}, { field: 'reason' });
  if (body.notes.length >= MOST_NOTES) throw refused('project-notes-many', { limit: MOST_NOTES });
  checkPlan(plan, facts, body.plan.template);
  const note = {
    ...{ state: body.state, on: today, text: reason, photos: [], was: body.plan },
    ...{ by: actor.person, byName: actor.name, at },
  };
  const after: VillageProject = { ...body, plan, notes: [...body.notes, note] };
  return { output: { project: project.id }, writes: [replace(project, after)] };
}

/** A template it was begun with stays good, whatever holds now. */
function checkPlan(
  { from, due, template }: ProjectPlan,
  { pack, today }: PlanFacts,
  kept?: ProjectTemplate,
): void {
  const last = addMonths(from.slice(0, 7), LONGEST_PROJECT_YEARS * 12) + from.slice(7);
  if (due < from || due > last) {
    throw refused('project-days-wrong', { years: LONGEST_PROJECT_YEARS }, { field: 'due' });
  }
  if (!template || (kept && isSame(template, kept))) return;
  const named: readonly string[] = templatesOn(pack, today)?.[template.of] ?? [];
  if (!named.includes(template.kind)) {
    throw refused('project-template-unknown', {}, { field: 'template' });
  }
}

function isSame(a: ProjectTemplate, b: ProjectTemplate): boolean {
  return a.of === b.of && a.kind === b.kind;
}

/** The templates that the document in force names; `undefined` where it has none. */
export function templatesOn(pack: Pack | undefined, day: Day) {
  return pack && valueAt(pack, 'project-templates', day);
}
