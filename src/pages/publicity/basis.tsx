import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button';
import type { Explanation } from '../../components/explain';
import { Explain } from '../../components/explain';
import { Sheet } from '../../components/sheet';

/** One tap away: by which clause an office makes good work known, and where it says to. */
export function Basis({ explanations }: { readonly explanations: readonly Explanation[] }) {
  const [open, show] = useState(false);
  return (
    <>
      <Button kind="quiet" text="发布案例的依据" onTap={() => show(true)} />
      {open && (
        <Sheet title="发布案例的依据" onClose={() => show(false)}>
          <Explain explanations={explanations} />
          <View className="field">
            在这里发布的，谁都能在小程序和网页上看。文件写明其他渠道的，请另外在那些渠道发布。
          </View>
        </Sheet>
      )}
    </>
  );
}
