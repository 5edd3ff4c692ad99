import { instantOf } from '../../src/core/calendar/day';
import { exemptionOf } from '../../src/core/forms/exempt';
import { recordPrint } from '../../src/core/forms/fetch';
import { exportNumber } from '../../src/core/forms/stamp';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { aboutForm } from './about-form';
import { drawForm } from './draw-form';
import { stampOf } from './stamp-of';

/** 打印: a form that needs no second person; stamped and logged like any other. */
export const print = act({
  endpoint: 'forms.print',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const { tenant, day, now } = call;
    const { of } = call.input;
    const about = await aboutForm(of, { tenant, reader });
    const by = about && exemptionOf(of, about.subject, callerOrRefuse(call), day);
    if (!by) return { about, by: undefined, file: undefined, number: '' };
    const number = exportNumber(day, call.randomCode(8));
    const stamp = stampOf(county, { number, byName: by.actor.name, at: instantOf(now) });
    // Drawn here because writing a file is asynchronous.
    const file = await drawForm(of, about, { tenant, day, reader, stamp });
    return { about, by, file, number };
  },

  subject: ({ about }) => about?.subject ?? {},

  decide({ about, by, file, number }, { tenant, day, now, input }) {
    if (!about) throw refused('form-empty');
    if (!by) throw refused('export-needs-agreement');
    if (!file) throw refused('form-empty');
    const facts = { tenant, today: day, at: instantOf(now), number, of: input.of, about, by };
    return { output: file, writes: [recordPrint(facts)] };
  },
});
