import gcoord from 'gcoord';
import { DEMO_SEED } from '../../cloudfunctions/_backend/demo/tenant';
import { demoVillages } from '../../cloudfunctions/_backend/demo/villages';

/** The middle of a demo village, degrees, as a phone (gcj02) or a browser (wgs84) would give it. */
export function villageCentre(code: string, system: 'gcj02' | 'wgs84') {
  const centre = demoVillages(DEMO_SEED).find((village) => village.code === code)?.centre;
  if (!centre) throw new Error(`${code} has no centre`);
  const { longitude, latitude } = centre;
  if (system === 'gcj02') return { longitude, latitude, accuracy: 30 };
  const [x, y] = gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84);
  return { longitude: x, latitude: y, accuracy: 30 };
}
