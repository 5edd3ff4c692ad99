import type { Benchmark, Measurement } from './measurement';
import { assessmentRound } from './assessment-round';
import { boxes } from './boxes';
import { cloudSignIn } from './cloud-sign-in';
import { firstScreen } from './first-screen';
import { functionBundles } from './function-bundles';
import { monthEnd } from './month-end';
import { monthOfProposals } from './month-of-proposals';
import { officialForms } from './official-forms';
import { rosterImport } from './roster-import';
import { signInsOnPglite } from './sign-ins-pglite';
import { signInsOnServer } from './sign-ins-server';
import { storedReports } from './stored-reports';
import { stores } from './stores';
import { sharedOpens } from './shared-opens';
import { storyPage } from './story-page';
import { storyList } from './story-list';
import { tokensAndCasts } from './tokens-and-casts';
import { votingEvening } from './voting-evening';
import { weappSizes } from './weapp-sizes';
import { yearEndOverviews } from './year-end-overviews';

const benchmarks: Readonly<Record<string, Benchmark>> = {
  'sign-ins-server': signInsOnServer,
  'sign-ins-pglite': signInsOnPglite,
  'stored-reports': storedReports,
  'month-end': monthEnd,
  'month-of-proposals': monthOfProposals,
  'year-end-overviews': yearEndOverviews,
  'assessment-round': assessmentRound,
  'official-forms': officialForms,
  'roster-import': rosterImport,
  'story-list': storyList,
  'story-page': storyPage,
  'shared-opens': sharedOpens,
  stores,
  'cloud-sign-in': cloudSignIn,
  'tokens-and-casts': tokensAndCasts,
  boxes,
  'voting-evening': votingEvening,
  'weapp-sizes': weappSizes,
  'function-bundles': functionBundles,
  'first-screen': firstScreen,
};

/**
 * `npm run bench` for all, `npm run bench -- month-end` for one, `-- --json` for a list to keep.
 * What could not be measured here is said, with why, beside the results and never among them.
 */
async function run(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const all: Measurement[] = [];
  for (const [name, benchmark] of Object.entries(benchmarks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const found = await benchmark().catch(failed);
    if ('skipped' in found) console.error(`${name}：没有测，${found.skipped}`);
    else {
      all.push(...found);
      if (!json) found.forEach(print);
    }
  }
  if (json) console.log(JSON.stringify(all.map(kept), null, 2));
}

/** One that fails is said and does not take the others with it; the run ends as failed. */
function failed(error: unknown) {
  process.exitCode = 1;
  return { skipped: `出错：${error instanceof Error ? error.stack : String(error)}` };
}

function kept({ name, value, unit, against, ratio }: Measurement) {
  return { name, value, unit, against, ratio };
}

function print({ name, value, unit, against, ratio, aim }: Measurement): void {
  const figure = `${value} ${unit}`.padStart(12);
  const [word = '', limit = ''] = aim.split(' ');
  const met = word === '≥' ? ratio >= Number(limit) : ratio <= Number(limit);
  console.log(`${met ? '✓' : '✗'} ${figure}  ${name}`);
  console.log(`${' '.repeat(16)}${ratio} (${aim}) of ${against}`);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
