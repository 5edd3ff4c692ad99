import type { Output } from '../../../contract/contract';
import { Cell } from '../../../components/cell';

type Listed = Output<'proposal.rankings'>['rankings'][number]['people'];

/** Each with how the rate is made up. */
export function RankedCells({ people }: { people: Listed }) {
  return (
    <>
      {people.map(({ name, villageName, attended, due, excused, rate }) => (
        <Cell
          key={`${villageName} ${name}`}
          title={`${name}（${villageName}）`}
          note={`应在村 ${due} 个工作日，在村 ${attended} 天；请假、轮休 ${excused} 天不计`}
          value={rate}
        />
      ))}
    </>
  );
}
