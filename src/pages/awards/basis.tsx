import { useState } from 'react';
import { Button } from '../../components/button';
import type { Explanation } from '../../components/explain';
import { Explain } from '../../components/explain';
import { Sheet } from '../../components/sheet';

/** The clause all of it rests on, one tap away. */
export function Basis({ explanations }: { explanations: readonly Explanation[] }) {
  const [open, set] = useState(false);
  return (
    <>
      <Button kind="quiet" icon="book" text="依据哪份文件" onTap={() => set(true)} />
      {open && (
        <Sheet title="依据" onClose={() => set(false)}>
          <Explain explanations={explanations} />
        </Sheet>
      )}
    </>
  );
}
