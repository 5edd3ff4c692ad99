import type { Output } from '../../../contract/contract';

export type Scan = Output<'evaluation.scan'>;
export type Form = Scan['forms'][number];
export type Question = Form['rates'][number];
export type Options = Scan['options'];
