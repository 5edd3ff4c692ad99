import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { Linked } from '../../../components/photo';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';

type Waiting = Output<'files.waiting'>['files'][number];

interface Props {
  readonly file: Waiting;
  readonly onJudged: () => void;
}

/** One photo: whose, from where, and the two answers, as near to the thumb one as the other. */
export function WaitingPhoto({ file, onJudged }: Props) {
  const { busy, problem, run } = useDeed();
  const judge = (verdict: 'clean' | 'refused') =>
    void run(async () => {
      await call('files.judge', { file: file.file, verdict });
      onJudged();
    });
  const { ownerName, where, at, picture, thumbnail } = file;
  return (
    <Section title={ownerName} note={`${where}，${sayInstant(at)} 上传`}>
      <Linked links={{ picture, thumbnail, state: 'clean' }} label={`${ownerName}的照片`} />
      {file.passedByMachine && <View className="photo-note">微信检查没有发现问题，供参考。</View>}
      {problem && <Notice tone="refused">{problem}</Notice>}
      {file.own ? (
        <View className="photo-note">这是您自己的照片，请由另一位有权限的同志审。</View>
      ) : (
        <View className="field-pair">
          <Button
            kind="secondary"
            text="通过"
            label={`通过${ownerName}的照片`}
            busy={busy && '正在办理'}
            onTap={() => judge('clean')}
          />
          <Button
            kind="secondary"
            text="不通过"
            label={`不通过${ownerName}的照片`}
            busy={busy && '正在办理'}
            onTap={() => judge('refused')}
          />
        </View>
      )}
    </Section>
  );
}
