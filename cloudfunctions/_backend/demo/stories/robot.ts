import { robotRefs } from '../../../../src/core/sharing/robot-places';
import { decideAddRobot, decideChangeRobot } from '../../../../src/core/sharing/run-robot';
import { DEMO_COUNTY, DEMO_TENANT } from '../tenant';
import type { Ago, Stage } from './stage';
import { momentOf, officerOf } from './stage';

/**
 * A group the county sends its stories to, said to be none: its address is invented, its key is
 * sealed by no secret, and it is paused, so that a demo calls nobody; gone on with, it says that
 * 企业微信 knows no such address.
 */
export function addDemoRobot(stage: Stage): void {
  const { records } = stage;
  const caller = officerOf(stage, DEMO_COUNTY);
  const at = (ago: Ago) => ({ tenant: DEMO_TENANT, ...momentOf(stage, ago), caller });
  const wants = { stories: true, digests: true };
  const places = robotRefs(DEMO_TENANT).map((place) => ({ at: place, taken: undefined }));
  const group = { county: DEMO_COUNTY, name: '驻村工作群（演示，地址是假的）', code: 'DEMOGROUP' };
  const added = { ...group, ...wants, lastFour: '0000', sealed: '' };
  records.keep(decideAddRobot(added, places, at([20, 600])));
  const [robot] = records.all('robot');
  records.keep(decideChangeRobot({ ...wants, paused: true }, robot, at([20, 605])));
}
