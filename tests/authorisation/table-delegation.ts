/**
 * As in table-attendance. `ok` at roster.delegate is the reach only: that the seat is one's own, and
 * not lent, is told by a refusal of its own. here: whatever is one's own.
 */
const aboutASeat = `
                                          village township next  county far
    nobody                                sign    sign     sign  sign   sign
    stranger                              bind    bind     bind  bind   bind
    first secretary                       ok      out      out   out    out
    township                              ok      ok       out   out    out
    county prefecture province            ok      ok       ok    ok     out
    elsewhere                             out     out      out   out    ok
    cadre official unit expired           no      no       no    no     no
  `;

/** Which delegation is whose, the act looks up itself. */
const forAnyoneBound = `
                                          here
    nobody                                sign
    stranger                              bind
    cadre first official                  ok
    secretary township county elsewhere   ok
    prefecture province unit expired      ok
  `;

export const delegationTable = {
  'roster.delegate': aboutASeat,
  'roster.standIns': aboutASeat,
  'roster.endDelegation': forAnyoneBound,
  'roster.delegations': forAnyoneBound,
};
