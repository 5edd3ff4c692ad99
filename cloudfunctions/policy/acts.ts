import { choosePack } from './choose-pack';
import { loadCalendar } from './load-calendar';
import { show } from './show';

/** Everything this feature can do; a host needs no more. */
export const policyActs = [show, choosePack, loadCalendar];
