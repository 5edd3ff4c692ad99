import { SLIP_CODE_LENGTH } from '../../src/core/evaluation/slip';
import { decidePrintSlips } from '../../src/core/evaluation/slips';
import { act } from '../_backend/act';
import { aboutAssembly, assemblyRefs } from '../_backend/facts/evaluation';
import { hashSlipCode } from './hash-slip-code';

/** 做票条: the codes are in this one answer. */
export const printSlips = act({
  endpoint: 'evaluation.printSlips',
  about: aboutAssembly,
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),
  gather: (_call, { assembly }) => ({ assembly }),

  decide({ assembly }, { input, tenant, randomCode }) {
    const made = Array.from({ length: input.count }, () => {
      const code = randomCode(SLIP_CODE_LENGTH);
      return { code, hash: hashSlipCode(code) };
    });
    return decidePrintSlips(made, { tenant, assembly });
  },
});
