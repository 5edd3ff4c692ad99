import { useState } from 'react';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import type { Output } from '../../../contract/contract';
import { ApplyForm } from '../apply-form';
import { OfficeList } from './office-list';
import { OpenForm } from './open-form';
import { SuccessionCells } from '../succession-cells';

type Listed = Output<'handover.list'>;

/** Mine, what waits for me, and what there is around. */
export default function HandoverPage() {
  const from = useAnswer('handover.list', {});
  const { values, change } = useAddress();
  const [opening, setOpening] = useState(false);
  const { answer } = from;
  return (
    <Page title="轮换接替" office aloud={answer && aloudOf(answer)}>
      <Loaded from={from}>
        {(listed) => (
          <>
            <OfficeList listed={listed} values={values} change={change} onDone={from.reload} />
            <SuccessionCells
              title="关于我的"
              all={listed.mine}
              onOpen={(succession) => goTo('handover-one', { succession })}
            />
            {listed.mayApply && <ApplyForm may={listed.mayApply} onDone={from.reload} />}
            {isEmpty(listed) && <Empty text="现在没有轮换接替要办。有的时候会在首页告诉您。" />}
            {listed.mayOpen && <OpenForm open={opening} onOpen={setOpening} onDone={from.reload} />}
            <Section title="文件怎么规定">
              <Explain explanations={listed.explanations} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function isEmpty({ mine, waiting, within, mayApply }: Listed): boolean {
  return mine.length + waiting.length + within.length === 0 && !mayApply;
}

function aloudOf({ waiting, mine }: Listed): string {
  const said = [...waiting, ...mine].map(
    ({ name, villageName, stateWords }) => `${villageName}${name}，${stateWords}`,
  );
  return said.length > 0 ? `${said.join('。')}。` : '现在没有轮换接替要办。';
}
