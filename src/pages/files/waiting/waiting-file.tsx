import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Linked } from '../../../components/photo';
import { Heard } from '../../../components/recording';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';

type Waiting = Output<'files.waiting'>['files'][number];

interface Props {
  readonly file: Waiting;
  readonly onJudged: () => void;
}

/** One photo or recording: whose, from where, and the two answers, as near to the thumb one as the other. */
export function WaitingFile({ file, onJudged }: Props) {
  const { busy, problem, run } = useDeed();
  const judge = (verdict: 'clean' | 'refused') =>
    void run(async () => {
      await call('files.judge', { file: file.file, verdict });
      onJudged();
    });
  const { ownerName, where, at } = file;
  const what = file.recording ? '录音' : '照片';
  return (
    <Section title={ownerName} note={`${where}，${sayInstant(at)} 上传`}>
      <Shown file={file} label={`${ownerName}的${what}`} />
      {file.passedByMachine && <View className="photo-note">微信检查没有发现问题，供参考。</View>}
      {problem && <Banner tone="refused">{problem}</Banner>}
      {file.own ? (
        <View className="photo-note">这是您自己的{what}，请由另一位有权限的同志审。</View>
      ) : (
        <View className="field-pair">
          <Button
            kind="secondary"
            text="通过"
            label={`通过${ownerName}的${what}`}
            busy={busy && '正在办理'}
            onTap={() => judge('clean')}
          />
          <Button
            kind="secondary"
            text="不通过"
            label={`不通过${ownerName}的${what}`}
            busy={busy && '正在办理'}
            onTap={() => judge('refused')}
          />
        </View>
      )}
    </Section>
  );
}

function Shown({ file, label }: { readonly file: Waiting; readonly label: string }) {
  const { picture = '', thumbnail = '', recording, sounds = 0 } = file;
  if (recording) return <Heard sound={{ recording, sounds, state: 'clean' }} label={label} />;
  return <Linked links={{ picture, thumbnail, state: 'clean' }} label={label} />;
}
