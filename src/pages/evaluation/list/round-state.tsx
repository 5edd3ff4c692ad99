import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';

/** Whether the quarter’s round is there, and for the county the way to open it. */
export function RoundState({
  answer: { next, mayOpen, rounds },
}: {
  answer: Output<'evaluation.rounds'>;
}) {
  const none = next && !mayOpen;
  return (
    <View>
      {none && (
        <Banner tone="attention">
          {next.quarterWords}的三讲三评还没有开，由县委组织部先开，才能安排评议会。
        </Banner>
      )}
      <View className="buttons field">
        {next && mayOpen && (
          <Button
            text={`开${next.quarterWords}的三讲三评`}
            onTap={() => goTo('evaluation-rounds')}
          />
        )}
        {(rounds.length > 0 || !mayOpen) && (
          <Button
            kind="quiet"
            text="这个季度怎么评、依据哪条"
            onTap={() => goTo('evaluation-rounds')}
          />
        )}
      </View>
    </View>
  );
}
