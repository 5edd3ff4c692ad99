import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import type { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useWide } from '../../../components/use-wide';
import { OneProposal } from '../show/one-proposal';
import { saysState, toneOf } from '../tone-of';
import type { Item } from './proposal-cells';
import { ProposalCells } from './proposal-cells';

const states: readonly { value: Item['state']; text: string }[] = [
  { value: 'open', text: '等待说明' },
  { value: 'answered', text: '已说明，待决定' },
  { value: 'returned', text: '退回补充事实' },
  { value: 'decided', text: '已决定' },
  { value: 'dropped', text: '不作处置' },
  { value: 'lifted', text: '已撤销' },
];

const columns: readonly Column<Item>[] = [
  { title: '关于', show: ({ name }) => name },
  { title: '村', show: ({ villageName }) => villageName },
  { title: '建议', show: ({ kindWords }) => kindWords },
  { title: '事由', show: ({ title }) => title },
  { title: '状态', show: (one) => <StatusTag tone={toneOf(one)} text={saysState(one)} /> },
  { title: '办理期限', show: ({ decideBy }) => decideBy },
];

/** Beside an opened one there is room for no more than what tells them apart. */
const narrow = columns.filter(({ title }) => ['关于', '事由', '状态'].includes(title));

interface Props extends ReturnType<typeof useAddress> {
  readonly division: string;
}

/** A division's proposals by state: a table with the opened one beside it, or a list on a phone. */
export function WithinDivision({ division, values, change }: Props) {
  const wide = useWide();
  const state = states.find(({ value }) => value === values.state)?.value ?? 'open';
  const from = useAnswer('proposal.within', { division, state });
  const chosen = values.proposal ?? '';
  const open = (proposal: string) => change({ proposal });
  return (
    <Section title="本地的处置建议" bare>
      <SelectField
        label="办到哪一步"
        value={state}
        options={states}
        onChange={(next) => change({ state: next, proposal: '' })}
      />
      <Detail
        title="处置建议详情"
        hint="点一条建议，看事实、依据和办理过程。"
        detail={chosen && wide && <OneProposal proposal={chosen} onDone={from.reload} />}
        onClose={() => change({ proposal: '' })}
        roomy
      >
        <Loaded from={from}>
          {({ proposals, more }) => (
            <>
              {more && <Banner tone="attention">这里只列出前 200 条，请换一个状态查看。</Banner>}
              {proposals.length === 0 && <Empty text="没有这样的处置建议，换一个状态看看。" />}
              {proposals.length > 0 && wide && (
                <Table
                  label="处置建议"
                  columns={chosen ? narrow : columns}
                  rows={proposals}
                  keyOf={({ proposal }) => proposal}
                  chosen={chosen}
                  onOpen={({ proposal }) => open(proposal)}
                />
              )}
              {proposals.length > 0 && !wide && (
                <ProposalCells title="" proposals={proposals} named />
              )}
            </>
          )}
        </Loaded>
      </Detail>
    </Section>
  );
}
