import type { Output } from '../../src/contract/contract';
import { assemblyStateWords } from '../../src/core/evaluation/assembly-words';
import type { Stored } from '../../src/core/records';

type Item = Output<'evaluation.list'>['assemblies'][number];

export function showAssembly({ id, body }: Stored<'assembly'>): Item {
  const { village, villageName, quarter, number, retestOf, day, lastDay, place, state } = body;
  return {
    ...{ assembly: id, village, villageName, quarter, number, day, lastDay, place, state },
    ...(retestOf ? { retestOf } : {}),
    stateWords: assemblyStateWords[state],
  };
}
