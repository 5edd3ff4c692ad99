import type { Day, Instant } from '../calendar/day';
import { attachFile } from '../files/attach-file';
import type { FilesById } from '../log/content';
import type { Stored, Write } from '../records';
import { keyOf, replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { MOST_NOTES } from './limits';
import type { ProjectState, VillageProject } from './village-project';

export interface ReportInput {
  readonly state: ProjectState;
  /** Day (UTC+8) of which it tells. */
  readonly on: Day;
  readonly text: string;
  readonly photos: readonly string[];
}

export interface ReportFacts {
  readonly today: Day;
  readonly at: Instant;
  readonly actor: Actor;
  readonly project: Stored<'villageProject'> | undefined;
  readonly files: FilesById;
}

/**
 * 进展: how far it is, in words, with photos. One that was done or stopped can be taken up again.
 * @throws Refused `project-unknown`, `project-note-day`, `project-notes-many`, those of `attachFile`.
 */
export function decideReport(
  input: ReportInput,
  { today, at, actor, project, files }: ReportFacts,
): { output: { state: ProjectState }; writes: Write[] } {
  if (!project) throw refused('project-unknown');
  const { body } = project;
  const from = body.plan.from < today ? body.plan.from : today;
  if (input.on < from || input.on > today) {
    throw refused('project-note-day', { from, today }, { field: 'on' });
  }
  if (body.notes.length >= MOST_NOTES) throw refused('project-notes-many', { limit: MOST_NOTES });
  const { person: by, name: byName } = actor;
  const note = { ...input, by, byName, at };
  const after: VillageProject = { ...body, state: input.state, notes: [...body.notes, note] };
  const to = { to: keyOf(project), person: by, division: body.village, at };
  const proofs = input.photos.map((id) =>
    attachFile(files[id], { by, to, whileWaiting: true, field: 'photos' }),
  );
  return { output: { state: input.state }, writes: [replace(project, after), ...proofs] };
}
