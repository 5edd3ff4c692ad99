import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Banner } from '../../../components/banner';

type Difference = Output<'evaluation.enterPaper'>['differences'][number];

/** Which counts differ, not whose sheet: both look at the paper again. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <Banner tone="attention">
      两遍录入不一样。请对照纸票，哪一遍错了就由本人改：
      {differences.map(({ about, option, first, second }) => (
        <View key={`${about} ${option ?? ''}`}>
          {about}
          {option ? ` “${option}”` : ''}：第一遍 {first}，第二遍 {second}
        </View>
      ))}
    </Banner>
  );
}
