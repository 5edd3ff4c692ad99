import { recallDocument } from '../../src/core/forms/recall-document';
import { effectRefs, proposalRef } from '../../src/core/proposal/places';
import { villageRef } from '../../src/core/roster/places';
import { drawDocument } from '../_backend/forms/draw-document';
import type { Drawing } from './draw-form';

/** 召回审批表 of one proposal. */
export async function drawRecall(
  { proposal: id }: { readonly proposal: string },
  { tenant, reader, stamp }: Drawing,
): Promise<Buffer | undefined> {
  const { proposal } = await reader.read({ proposal: proposalRef(tenant, id) });
  if (proposal?.body.kind !== 'recall') return undefined;
  const code = proposal.body.village;
  const [effects, { village }] = await Promise.all([
    reader.read(effectRefs(tenant, id, proposal.body)),
    reader.read({ village: villageRef(tenant, code) }),
  ]);
  const inForce = Object.values(effects).flatMap((each) => (each ? [each.body] : []));
  const document = recallDocument(proposal.body, inForce, village?.body.name ?? code);
  return drawDocument(document, stamp);
}
