import { leaveDocument } from '../../src/core/forms/leave-document';
import { leaveRef } from '../../src/core/leave/places';
import { villageRef } from '../../src/core/roster/places';
import { drawDocument } from '../_backend/forms/draw-document';
import type { Drawing } from './draw-form';

/** 请假单 of one request. */
export async function drawLeave(
  { leave: id }: { readonly leave: string },
  { tenant, reader, stamp }: Drawing,
): Promise<Buffer | undefined> {
  const { leave } = await reader.read({ leave: leaveRef(tenant, id) });
  if (!leave) return undefined;
  const code = leave.body.village;
  const { village } = await reader.read({ village: villageRef(tenant, code) });
  return drawDocument(leaveDocument(leave.body, village?.body.name ?? code), stamp);
}
