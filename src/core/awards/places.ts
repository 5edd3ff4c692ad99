import type { Ref } from '../records';
import { ref } from '../records';

const ROUND = String.raw`\d{2,6}:\d{4}:\d`;

export const ROUND_ID = new RegExp(`^awardRound:${ROUND}$`);
export const NOMINEE_KEY = /^(cadre:.{1,64}|team:\d{12}|unit:.{1,120})$/;
export const NOMINATION_ID = new RegExp(`^awardNomination:${ROUND}:(cadre|team|unit):.{1,120}$`);
export const OBJECTION_ID = new RegExp(`^awardObjection:${ROUND}:(cadre|team|unit):.{1,200}$`);

/** The county stands in the name, so that a link alone says whose it is. */
export function roundId(division: string, year: string, number: number): string {
  return `awardRound:${division}:${year}:${number}`;
}

export function divisionOfRound(round: string): string {
  return round.split(':')[1] ?? '';
}

/** 533123:2026:1 of any name that a round stands in. */
function partOf(id: string): string {
  return id.split(':').slice(1, 4).join(':');
}

export function roundOf(id: string): string {
  return `awardRound:${partOf(id)}`;
}

/** A round as it is called from outside, by its whole id. */
export const awardRoundRef = (tenant: string, round: string): Ref<'awardRound'> =>
  ref('awardRound', tenant, round);

export const publishedAwardRef = (tenant: string, round: string): Ref<'publishedAward'> =>
  ref('publishedAward', tenant, `publishedAward:${partOf(round)}`);

export function nominationId(round: string, nominee: string): string {
  return `awardNomination:${partOf(round)}:${nominee}`;
}

export const nominationRef = (tenant: string, id: string): Ref<'awardNomination'> =>
  ref('awardNomination', tenant, id);

export function objectionId(round: string, nominee: string, who: string): string {
  return `awardObjection:${partOf(round)}:${nominee}:${who}`;
}

export const objectionRef = (tenant: string, id: string): Ref<'awardObjection'> =>
  ref('awardObjection', tenant, id);

export const cadreKey = (person: string): string => `cadre:${person}`;
export const teamKey = (village: string): string => `team:${village}`;
