import type { Ref } from '../records';
import { ref } from '../records';

/** 经费账 of a village's year. */
export const fundBookRef = (tenant: string, village: string, year: string): Ref<'fundBook'> =>
  ref('fundBook', tenant, `fund:${village}:${year}`);

/** What waits at a place: code of a township or village, or id of a unit. */
export const fundDeskRef = (tenant: string, place: string): Ref<'fundDesk'> =>
  ref('fundDesk', tenant, `fund-desk:${place}`);

export function projectId(village: string, number: number): string {
  return `project:${village}:${number}`;
}

export const PROJECT_ID = /^project:\d{12}:\d{1,4}$/;

export const projectRef = (tenant: string, id: string): Ref<'villageProject'> =>
  ref('villageProject', tenant, id);

/** The village a project is of, from its id. */
export function villageOfProject(id: string): string {
  return id.split(':')[1] ?? '';
}
