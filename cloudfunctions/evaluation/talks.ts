import type { Day, Instant } from '../../src/core/calendar/day';
import { dayOf } from '../../src/core/calendar/day';
import { quarterInWords } from '../../src/core/calendar/quarter';
import type { Assembly } from '../../src/core/evaluation/assembly';
import { assemblyStateWords } from '../../src/core/evaluation/assembly-words';
import type { Issue, IssueKind } from '../../src/core/evaluation/issue';
import { assemblyRef, roundRef } from '../../src/core/evaluation/places';
import type { Turn } from '../../src/core/evaluation/round';
import { mayTalk } from '../../src/core/evaluation/talk-set';
import { parties, speaksOn } from '../../src/core/policy/kinds/evaluation-words';
import type { Stored } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { assembliesOf } from '../_backend/facts/assemblies';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { inOrder, issuesOf } from '../_backend/facts/issues';
import { answerersIn } from './answerers';
import { holdIssue, runsIn } from './show-issue';
import { talksOf } from './talks-of';

/** What an assembly opens with, what was said at it, and what was promised. */
export const talks = act({
  endpoint: 'evaluation.talks',

  refs: ({ tenant, input }) => ({ assembly: assemblyRef(tenant, input.assembly) }),

  async gather(call, { assembly }, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const none = { assembly, caller, round: undefined, said: [], issues: [], others: [] };
    if (!assembly) return { ...none, answerers: [] };
    const { village, quarter } = assembly.body;
    const [{ round }, said, issues, others, answerers] = await Promise.all([
      reader.read({ round: roundRef(tenant, quarter) }),
      talksOf(reader, tenant, assembly.id),
      issuesOf(reader, tenant, village),
      assembliesOf(reader, tenant, village),
      runsIn(caller, village, day) ? answerersIn(reader, call, village) : [],
    ]);
    return { assembly, caller, round, said, issues, others, answerers };
  },

  subject: ({ assembly }) => ({ division: assembly?.body.village }),

  decide({ assembly, caller, round, said, issues, others, answerers }, { day }) {
    if (!assembly) throw refused('assembly-unknown');
    const { body } = assembly;
    const turns = round?.body.form.turns ?? [];
    const hold = (issue: Stored<'issue'>) =>
      holdIssue(issue, { caller, day, villageName: body.villageName });
    const here = ({ body: issue }: Stored<'issue'>) => issue.assembly === assembly.id;
    const since = lastBefore(body, others);
    const earlier = issues.filter((each) => !here(each) && isEarlier(each.body, body, since));
    return {
      output: {
        ...{ assembly: assembly.id, village: body.village, villageName: body.villageName },
        ...{ quarterWords: quarterInWords(body.quarter), day: body.day, state: body.state },
        stateWords: assemblyStateWords[body.state],
        turns: turns.map((turn) => ({
          ...{ party: turn.party, partyName: parties[turn.party] },
          speaksOn: speaksOn[turn.speaksOn],
        })),
        talks: said.map((each) => showTalk(each, turns)),
        earlier: inOrder(earlier).map(hold),
        raised: inOrder(issues.filter(here)).map(hold),
        mayTalk: mayTalk(body.state),
        mayRaise: runsIn(caller, body.village, day) ? kindsAt(body) : [],
        answerers,
        subjects: body.subjects.map(({ id, name }) => ({ subject: id, name })),
        explanations: [...(round?.body.form.explanations ?? [])],
      },
    };
  },
});

function showTalk({ id, body }: Stored<'talk'>, turns: readonly Turn[]) {
  const { party, speaker, outline, photos, recording, recordingGone: gone, state } = body;
  const turn = turns.find((each) => each.party === party);
  return {
    ...{ talk: id, party, partyName: parties[party], speaker, outline, state },
    speaksOn: turn ? speaksOn[turn.speaksOn] : '',
    photos: photos.map((file) => ({ file })),
    ...(recording ? { recording } : {}),
    ...(gone ? { recordingGone: { byName: gone.byName, on: dayOf(Date.parse(gone.at)) } } : {}),
  };
}

function kindsAt({ state }: Assembly): Exclude<IssueKind, 'commitment'>[] {
  if (state === 'planned') return [];
  return state === 'published' ? ['problem', 'put-right'] : ['problem'];
}

/** Day of the village's assembly before this one; none before its first. */
function lastBefore({ day }: Assembly, all: readonly Stored<'assembly'>[]): Day | undefined {
  const before = all.map(({ body }) => body.day).filter((each) => each < day);
  return before.sort().at(-1);
}

/** Raised before this assembly, and open or settled since the one before it. */
function isEarlier({ raisedAt, state, steps }: Issue, { day }: Assembly, since = ''): boolean {
  const on = (at: Instant) => dayOf(Date.parse(at));
  const settled = steps.at(-1)?.at ?? raisedAt;
  return on(raisedAt) <= day && (state === 'open' || on(settled) >= since);
}
