import type { Ref } from '../records';
import { ref } from '../records';

export const unitAssessmentYearRef = (
  tenant: string,
  division: string,
  year: string,
): Ref<'unitAssessmentYear'> =>
  ref('unitAssessmentYear', tenant, `unitAssessmentYear:${division}:${year}`);

export const unitAssessmentRef = (
  tenant: string,
  year: string,
  unit: string,
): Ref<'unitAssessment'> => ref('unitAssessment', tenant, `unitAssessment:${year}:${unit}`);
