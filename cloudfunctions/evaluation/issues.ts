import { assemblyStateWords } from '../../src/core/evaluation/assembly-words';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { assembliesOf } from '../_backend/facts/assemblies';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { inOrder, issuesOf, openIssuesIn } from '../_backend/facts/issues';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { answerersIn } from './answerers';
import { showCommitments } from './show-commitments';
import { holdIssue, runsIn } from './show-issue';

const VILLAGE_DIGITS = 12;
const MOST = 300;
/** Assemblies to write something down at. */
const MOST_ASSEMBLIES = 4;

/** A village's issues; of a wider division those that are open. */
export const issues = act({
  endpoint: 'evaluation.issues',

  refs: ({ tenant, day }) => ({ county: ruleRefs(tenant, day).county }),

  about: ({ input }) => ({ division: input.division }),

  async gather(call, { county }, reader) {
    const { tenant, day, input } = call;
    const caller = callerOrRefuse(call);
    const { division } = input;
    const village = division.length === VILLAGE_DIGITS ? division : undefined;
    const runs = village !== undefined && runsIn(caller, village, day);
    const [found, answerers, assemblies] = await Promise.all([
      village ? issuesOf(reader, tenant, village) : openIssuesIn(reader, tenant, division),
      runs ? answerersIn(reader, call, village) : [],
      runs ? assembliesOf(reader, tenant, village) : [],
    ]);
    const codes = [...new Set(found.map(({ body }) => body.village))];
    const villages = await reader.read(
      Object.fromEntries(codes.map((code) => [code, villageRef(tenant, code)])),
    );
    const commitments = village ? showCommitments(packOn(county?.body, day), day, runs) : undefined;
    const shown = inOrder(found).slice(0, MOST);
    return { caller, found: shown, answerers, assemblies, villages, commitments };
  },

  decide({ caller, found, answerers, assemblies, villages, commitments }, { day }) {
    const begun = assemblies.filter(({ body }) => body.state !== 'planned');
    return {
      output: {
        issues: found.map((issue) => {
          const { village } = issue.body;
          const villageName = villages[village]?.body.name ?? village;
          return holdIssue(issue, { caller, day, villageName });
        }),
        answerers,
        assemblies: begun.slice(0, MOST_ASSEMBLIES).map(({ id, body }) => ({
          ...{ assembly: id, villageName: body.villageName, day: body.day },
          stateWords: assemblyStateWords[body.state],
        })),
        ...(commitments ? { commitments } : {}),
      },
    };
  },
});
