import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';

type Filing = Output<'leave.filings'>['filings'][number];

interface Props {
  /** The one to look at first. */
  readonly chosen: string | undefined;
}

/** 备案 and 抄报 received: each opens the request; 已阅 takes it off the new ones. */
export function Filings({ chosen }: Props) {
  const from = useAnswer('leave.filings', {});
  return (
    <Section title="报备案、抄报的请假" bare>
      <Loaded from={from}>
        {({ filings }) => (
          <View className="cells">
            {filings.length === 0 && <Cell title="还没有收到。批准以后一分钟内送到这里。" />}
            {chosenFirst(filings, chosen).map((one) => (
              <OneFiling key={one.filing} one={one} onDone={from.reload} />
            ))}
          </View>
        )}
      </Loaded>
    </Section>
  );
}

function chosenFirst(filings: readonly Filing[], chosen: string | undefined): Filing[] {
  const first = filings.filter(({ filing }) => filing === chosen);
  return [...first, ...filings.filter(({ filing }) => filing !== chosen)];
}

function OneFiling({ one, onDone }: { one: Filing; onDone: () => void }) {
  const deed = useDeed();
  async function see() {
    await call('leave.seeFiling', { filing: one.filing });
    onDone();
  }
  const kind = one.kind === 'filed' ? '备案' : '抄报';
  return (
    <View className="cell-group">
      <Cell
        title={`${one.name} ${one.what}`}
        note={`${one.county ? `${one.county}，` : ''}${one.by}报${one.to}${kind}，${sayInstant(one.deliveredAt)}`}
        value={<FilingState one={one} />}
        onTap={one.county ? undefined : () => goTo('leave-one', { leave: one.leave })}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {!one.seenByName && !one.sent && (
        <Button
          kind="secondary"
          text="已阅"
          label={`${one.name}的请假${kind}，已阅`}
          busy={deed.busy && '正在记下'}
          onTap={() => void deed.run(see)}
        />
      )}
    </View>
  );
}

function FilingState({ one: { changed, seenByName, sent } }: { one: Filing }) {
  return (
    <>
      {changed && <StatusTag tone="attention" text={changed} />}
      {seenByName && <StatusTag tone="plain" text={`${seenByName}已阅`} />}
      {sent && !seenByName && <StatusTag tone="plain" text="已送上级" />}
    </>
  );
}
