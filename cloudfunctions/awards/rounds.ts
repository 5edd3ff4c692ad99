import { roundsLeft, yearsToOpen } from '../../src/core/awards/open-round';
import { awardRule } from '../../src/core/awards/rule';
import { kindWords } from '../../src/core/awards/words';
import { explain } from '../../src/core/policy/explain';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { collect } from '../_backend/facts/collect';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { mayCallAbout } from '../_backend/facts/may-call';
import { packOn } from '../_backend/facts/rules-in-force';
import { showHead } from './show-round';

/** Every round there was, and what the document of today lets one open. */
export const rounds = act({
  endpoint: 'awards.rounds',
  about: () => ({}),

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const query = { collection: 'awardRound', tenants: [call.tenant], index: 'byYear' } as const;
    const found = await collect(reader, { ...query, descending: true });
    return { county: county?.body, caller: callerOrRefuse(call), found };
  },

  decide({ county, caller, found }, { day }) {
    const pack = packOn(county, day);
    const rule = awardRule(pack, day);
    const opens = mayCallAbout(caller, 'awards.open', { division: county?.division }, day);
    const years = opens && rule ? yearsToOpen(day) : [];
    const ofYear = (year: string) => found.filter(({ body }) => body.year === year);
    return {
      output: {
        ...(rule
          ? {
              rule: {
                kinds: rule.to.map((kind) => ({ kind, words: kindWords[kind] })),
                ...{ byClass: rule.byClass, form: rule.form },
              },
            }
          : {}),
        mayOpen: years.filter((year) => rule && roundsLeft(rule, ofYear(year)) > 0),
        rounds: [...found].sort(latestFirst).map((each) => showHead(each, day)),
        explanations: [explain(pack, 'awards', day)],
      },
    };
  },
});

interface Numbered {
  readonly body: { readonly year: string; readonly number: number };
}

function latestFirst({ body: a }: Numbered, { body: b }: Numbered): number {
  return a.year === b.year ? b.number - a.number : Number(b.year) - Number(a.year);
}
