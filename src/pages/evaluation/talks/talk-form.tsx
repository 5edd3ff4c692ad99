import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { useDeed } from '../../../components/use-deed';
import { AddPhotos } from '../add-photos';
import type { Recorded } from '../use-recorder';
import { useRecorder } from '../use-recorder';
import { AddRecording } from './add-recording';
import type { Talks } from './talks-view';

interface Props {
  readonly assembly: string;
  readonly party: Talks['turns'][number]['party'];
  readonly talk?: Talks['talks'][number] | undefined;
  readonly onDone: () => void;
}

/** Why the words cannot be kept yet: the recording would be lost. */
const waitWords = {
  idle: undefined,
  recording: '正在录音，先点“停”',
  sending: '录音正在送出，稍等',
} as const;

/** Who speaks and what they say; kept on the phone as it is typed. */
export function TalkForm({ assembly, party, talk, onDone }: Props) {
  const start = {
    speaker: talk?.speaker ?? '',
    outline: talk?.outline ?? '',
    photos: talk?.photos.map(({ file }) => file) ?? [],
    recording: undefined as Recorded | undefined,
  };
  const { draft, change, forget } = useDraft(`talk.${talk?.talk ?? assembly + party}`, start);
  const recorder = useRecorder((recording) => change({ recording }));
  const why = waitWords[recorder.stage];
  const deed = useDeed(['speaker', 'outline', 'photos', 'recording']);
  const trouble = deed.problem ?? deed.wrong('photos') ?? deed.wrong('recording');
  async function keep(state: 'draft' | 'ready') {
    const { recording, ...words } = draft;
    const known = {
      ...(talk ? { talk: talk.talk } : {}),
      ...(recording ? { recording: recording.file } : {}),
    };
    await call('evaluation.setTalk', { assembly, party, ...known, ...words, state });
    forget();
    onDone();
  }
  return (
    <View>
      <Field
        label="发言人"
        value={draft.speaker}
        max={20}
        error={deed.wrong('speaker')}
        onChange={(speaker) => change({ speaker })}
      />
      <Field
        label="讲什么（照原话记，最多 2000 字）"
        value={draft.outline}
        rows={6}
        max={2000}
        error={deed.wrong('outline')}
        onChange={(outline) => change({ outline })}
      />
      <AddPhotos
        photos={draft.photos}
        onAdd={(file) => change(({ photos }) => ({ photos: [...photos, file] }))}
      />
      <AddRecording
        recorder={recorder}
        fresh={draft.recording}
        kept={talk?.recording}
        onChange={(recording) => change({ recording })}
      />
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <Button
        text="记好了"
        why={why}
        busy={deed.busy && '正在送出'}
        onTap={() => void deed.run(() => keep('ready'))}
      />
      <Button
        kind="secondary"
        text="先存草稿"
        why={why}
        busy={deed.busy && '正在送出'}
        onTap={() => void deed.run(() => keep('draft'))}
      />
    </View>
  );
}
