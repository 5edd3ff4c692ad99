import { basisOfPublishing } from '../../src/core/publicity/basis';
import type { Scenario } from './scenarios';

/** What stands beside the decision to publish: the clause and what it says, or that there is none. */
export function publishing(clause: string, text: string): Scenario {
  return {
    name: '县里发布案例时看到的依据',
    check(pack) {
      expect(basisOfPublishing(pack, '2026-11-21')).toMatchObject([
        { rule: 'publicity', clause, text, unset: clause === '' },
      ]);
    },
  };
}

export const noPublishing = publishing('', '未设置：这份文件没有这一项规定');
