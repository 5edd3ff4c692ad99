import type { Leave } from '../../../../src/core/leave/leave';
import { VILLAGE } from '../../attendance/cases';
import type { Somebody } from './world';

/** Who may decide, told apart from the code: by a list of who holds what, and of what is lent. */
export const ladder = [
  'first-secretary',
  'township-officer',
  'county-officer',
  'prefecture-officer',
  'province-officer',
] as const;
export type Rung = (typeof ladder)[number];

export interface Loan {
  readonly role: string;
  readonly scope: string;
  readonly lender: string;
  readonly borrower: string;
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

export interface Seats {
  readonly people: readonly Somebody[];
  readonly loans: readonly Loan[];
  readonly day: string;
}

export const onDay = (day: string) => (loan: Loan) => loan.from <= day && day <= loan.to;

/** Who sits there, each with whose seat it is where it is not their own. */
export function sittersOf(role: string, village: string, { people, loans, day }: Seats) {
  const own = people.filter(({ posted, seats = [] }) =>
    role === 'first-secretary'
      ? posted?.position === role && (posted.village ?? VILLAGE) === village
      : seats.some(([held, scope]) => held === role && village.startsWith(scope)),
  );
  const lent = loans.filter((loan) => loan.role === role && village.startsWith(loan.scope));
  return [
    ...own.map(({ person }) => ({ person, lender: person })),
    ...lent.filter(onDay(day)).map(({ borrower: person, lender }) => ({ person, lender })),
  ];
}

type Request = Pick<Leave, 'person' | 'village'> & { readonly route: { readonly role: string } };

/** The first seat from the named one upwards with somebody in it and nothing of the applicant's. */
export function openSeatOf({ person, village, route }: Request, seats: Seats): Rung | undefined {
  return ladder.slice(ladder.indexOf(route.role as Rung)).find((role) => {
    const sitters = sittersOf(role, village, seats);
    const own = sitters.some((each) => each.person === person || each.lender === person);
    return sitters.length > 0 && !own;
  });
}

/** Everybody who can decide on a request. */
export function decidersOf(request: Request, seats: Seats): string[] {
  const role = openSeatOf(request, seats);
  return role ? sittersOf(role, request.village, seats).map(({ person }) => person) : [];
}

/** Everybody who can urge: in the seat above, and neither the applicant nor in their stead. */
export function urgersOf(leave: Leave, seats: Seats): string[] {
  if (leave.state !== 'asked' || leave.raisedFor !== 'late' || !leave.waitsAbove) return [];
  return sittersOf(leave.waitsAbove, leave.village, seats)
    .filter(({ person, lender }) => person !== leave.person && lender !== leave.person)
    .map(({ person }) => person);
}
