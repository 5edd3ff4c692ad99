import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Photo } from '../../../components/photo';
import { sayDay } from '../../../components/say-day';
import type { ShownEntry, VillageFunds } from '../shapes';

interface Props {
  readonly found: VillageFunds;
  readonly entry: ShownEntry;
  readonly onDone: () => void;
}

/** One entry: all that was written, its proofs, and for whom it waits the two answers. */
export function EntryDetail({ found: { village, year }, entry, onDone }: Props) {
  const { number, can, state } = entry;
  const at = { village, year, number };
  async function settle(agree: boolean, words: string) {
    const reason = words.trim();
    await call('funds.settle', { ...at, agree, ...(reason ? { reason } : {}) });
    onDone();
  }
  async function reverse(reason: string) {
    await call('funds.reverse', { ...at, reason: reason.trim() });
    onDone();
  }
  return (
    <View>
      {saidOf(entry).map((line) => (
        <View key={line} className="field">
          {line}
        </View>
      ))}
      {entry.photos.map((file, index) => (
        <Photo key={file} file={file} label={`第 ${index + 1} 张凭证照片`} />
      ))}
      {can.includes('settle') && (
        <>
          <AskedDeed
            text="核对无误"
            then="核对后这笔账才算数。"
            onSend={(words) => settle(true, words)}
          />
          <AskedDeed
            text="退回"
            then="退回后这笔不算数，请登记的人核实后重新记。"
            asks={{ label: '原因' }}
            onSend={(words) => settle(false, words)}
          />
        </>
      )}
      {can.includes('reverse') && (
        <AskedDeed
          text={state === 'waiting' ? '撤回' : '冲销'}
          kind="quiet"
          then={
            state === 'waiting'
              ? '还没有核对，撤回后不算数，记录留着。'
              : '原来那笔留着，另记一笔抵掉，核对后生效。'
          }
          asks={{ label: '原因' }}
          onSend={reverse}
        />
      )}
    </View>
  );
}

function saidOf(entry: ShownEntry): string[] {
  const { on, fundWords, of, what, voucher, projectName, byName, lookedAt, reverses } = entry;
  const proof = entry.proven && entry.photos.length === 0 ? '附有凭证照片，您的授权不能看。' : '';
  return [
    `${sayDay(on)}，${fundWords}，${of}`,
    reverses === undefined ? what : `冲销第 ${reverses + 1} 笔：${what}`,
    voucher ? `凭证号：${voucher}` : '',
    projectName ? `项目：${projectName}` : '',
    `${byName}登记`,
    lookedAt ?? '',
    proof,
  ].filter(Boolean);
}
