import { useState } from 'react';
import { Button } from './button';
import type { Explanation } from './explain';
import { Explain } from './explain';
import { Sheet } from './sheet';

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
