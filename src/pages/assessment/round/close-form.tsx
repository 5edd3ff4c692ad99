import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Section } from '../../../components/section';
import type { ShownRound } from './round-view';

/** One commit holds so many. */
const AT_ONCE = 30;

interface Props {
  readonly one: ShownRound;
  readonly onDone: () => void;
}

/** 归档: everybody who has signed, was answered, or said nothing in the days there were. */
export function CloseForm({ one: { round, sheets }, onDone }: Props) {
  const ready = sheets.filter((each) => each.ready).slice(0, AT_ONCE);
  if (ready.length === 0) return null;
  const names = ready.map(({ name }) => name).join('、');
  return (
    <Section title={`可以归档的 ${ready.length} 份`} note={names}>
      <AskedDeed
        kind="primary"
        text={`归档 ${ready.length} 份`}
        then="归档以后结果不能再改；文件要求反馈派出单位的，单位会收到通知。"
        onSend={async () => {
          const people = ready.map(({ person }) => person);
          await call('assessment.close', { round, people });
          onDone();
        }}
      />
    </Section>
  );
}
