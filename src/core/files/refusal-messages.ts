type Facts = Readonly<Record<string, string | number>>;

/** The part of the closed table (`core/refusal.ts`) that is about photos and recordings; `what` is either word. */
export const fileMessages = {
  'picture-type-wrong': () => '只能用 JPEG 或 PNG 照片。请直接用手机拍，或在相册里换一张。',
  'picture-broken': () => '这张照片的文件不完整，打不开。请重新拍一张或换一张。',
  'picture-too-large': (f) => `照片超过 ${f.limit}，请换一张小一点的。`,
  'picture-sides-wrong': (f) =>
    `照片有 ${f.width} × ${f.height} 像素，每边最多 ${f.side} 像素。请换一张小一点的。`,
  'recording-type-wrong': () => '只能用 MP3、M4A 或 AAC 录音。请用手机直接录，或换一个这样的文件。',
  'recording-broken': () => '这段录音的文件不完整，放不出来。请重新录一段或换一个文件。',
  'recording-too-large': (f) => `录音文件超过 ${f.limit}，请录短一点，或换一个小一点的文件。`,
  'recording-too-long': (f) =>
    `录音有 ${Math.ceil(Number(f.seconds) / 60)} 分钟，最长 ${f.limit} 分钟。请分给几次发言，或只留要紧的一段。`,
  'recording-short': () => '录音不到 1 秒，没有录上。请再录一次。',
  'files-many': (f) =>
    `已有 ${f.count} 个照片或录音传上来还没有用，24 小时后自动清除。请先用完再传。`,
  'file-unknown': (f) =>
    `这${unit(f)}已经不在了，没有用上的${what(f)}只保留 24 小时。请重新${isRecording(f) ? '录一段' : '选一张'}。`,
  'file-used': (f) => `这${unit(f)}已经用在别处，请另${isRecording(f) ? '录一段' : '选一张'}。`,
  'file-waiting': (f) => `${what(f)}待审，通过后才能${isRecording(f) ? '听' : '看'}。`,
  'file-refused': (f) =>
    isRecording(f)
      ? '这段录音没有通过审核或已经撤下，不再播放。可以换一段。'
      : '这张照片没有通过审核或已经撤下，不再显示。可以换一张。',
  'file-judged': (f) => `这${unit(f)}已经有人审过了，请看下一${isRecording(f) ? '个' : '张'}。`,
  'own-file': (f) => `不能审自己的${what(f)}，请由另一位有权限的同志办理。`,
  'report-first': (f) => `${f.day} 还没有报到，报到以后才能补照片。`,
  'photo-there': (f) => `${f.day} 已经有一张照片了，一天最多补一张。`,
} satisfies Record<string, (facts: Facts) => string>;

const what = (f: Facts) => f.what ?? '照片';
const isRecording = (f: Facts) => f.what === '录音';
const unit = (f: Facts) => `${isRecording(f) ? '段' : '张'}${what(f)}`;
