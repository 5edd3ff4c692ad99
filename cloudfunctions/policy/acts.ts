import { choosePack } from './choose-pack';
import { dryRun } from './dry-run';
import { layValue } from './lay-value';
import { loadCalendar } from './load-calendar';
import { show } from './show';
import { showForm } from './show-form';

/** Everything this feature can do; a host needs no more. */
export const policyActs = [show, choosePack, loadCalendar, showForm, layValue, dryRun];
