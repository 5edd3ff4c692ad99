import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import type { ShownAssembly } from '../run-words';
import { SureButton } from './sure-button';

/** Counted: publishing, for those who may; published: the result, and the re-test where it is due. */
export function PublishForm({ shown, onDone }: { shown: ShownAssembly; onDone: () => void }) {
  const { assembly, state, can, village, quarter, smallest } = shown;
  const publish = () => call('evaluation.publish', { assembly }).then(onDone);
  if (state === 'published') {
    return (
      <View className="buttons field">
        <Button text="看公布的结果" onTap={() => goTo('evaluation-results', { assembly })} />
        {can.includes('retest') && (
          <>
            <Banner tone="attention">有低于重评界线的：先定怎么整改，再安排重评。</Banner>
            <Button
              kind="secondary"
              text="定整改"
              onTap={() => goTo('evaluation-talks', { assembly })}
            />
            <Button
              kind="secondary"
              text="安排重评"
              onTap={() => goTo('evaluation-plan', { village, quarter, retestOf: assembly })}
            />
          </>
        )}
      </View>
    );
  }
  if (!can.includes('publish')) return <Banner tone="attention">等乡镇公布结果。</Banner>;
  return (
    <SureButton
      text="公布结果"
      means={`公布以前谁也看不到结果，公布以后人人看到的都一样：不到 ${smallest} 票的一方和意见全都一致的一栏不给数字。意见经乡镇看过、准许公布的才显示。`}
      work={publish}
    />
  );
}
