import { fieldsOf } from '../../src/core/policy/form';
import { isRule, kindOf } from '../../src/core/policy/kinds/kinds';
import { valueAt } from '../../src/core/policy/value-at';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { packOn } from '../_backend/facts/rules-in-force';

/** How a rule's value is filled in, beginning from what holds today. */
export const showForm = act({
  endpoint: 'policy.form',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  gather: (_call, { county }) => county?.body,

  subject: (county) => ({ division: county?.division }),

  decide(county, { input: { rule }, day }) {
    if (!isRule(rule)) throw refused('rule-unknown', {}, { field: 'rule' });
    const { title, governs, schema, fixed } = kindOf(rule);
    if (fixed) throw refused('value-fixed', { rule: title }, { field: 'rule' });
    const pack = packOn(county, day);
    const value = pack && valueAt(pack, rule, day);
    const fields = fieldsOf(schema);
    return { output: { rule, title, governs, fields, ...(value ? { value } : {}) } };
  },
});
