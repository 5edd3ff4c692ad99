import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';
import './comments.css';

type Comment = Output<'evaluation.readComments'>['comments'][number];

const states = {
  unread: ['attention', '还没有看'],
  shown: ['done', '公布'],
  held: ['plain', '不公布'],
} as const;

/** What was written on ballots (`?assembly=`): each is looked at before everybody can read it; either can be taken back. */
export default function CommentsPage() {
  const { assembly = '' } = useAddress().values;
  const from = useAnswer('evaluation.readComments', assembly ? { assembly } : undefined);
  return (
    <Page title="看意见">
      <Loaded from={from}>
        {({ villageName, quarterWords, comments, notes }) => (
          <View>
            <View className="lead">
              {villageName}，{quarterWords}，{comments.filter(isUnread).length} 条还没有看
            </View>
            {notes.map((note) => (
              <Banner key={note} tone="attention">
                {note}。
              </Banner>
            ))}
            {comments.length === 0 && <Empty text="没有人写意见。" />}
            {comments.map((comment) => (
              <OneComment
                key={comment.number}
                assembly={assembly}
                comment={comment}
                onDone={from.reload}
              />
            ))}
          </View>
        )}
      </Loaded>
    </Page>
  );
}

const isUnread = ({ state }: Comment) => state === 'unread';

interface Props {
  readonly assembly: string;
  readonly comment: Comment;
  readonly onDone: () => void;
}

function OneComment({ assembly, comment, onDone }: Props) {
  const { number, text, partyName, state } = comment;
  const [tone, words] = states[state];
  const deed = useDeed();
  const decide = (after: Comment['state']) =>
    void deed.run(async () => {
      await call('evaluation.decideComment', { assembly, number, state: after });
      onDone();
    });
  const answers = (
    state === 'unread'
      ? [
          ['shown', '公布'],
          ['held', '不公布'],
        ]
      : [['unread', '撤回，重新看']]
  ) as [Comment['state'], string][];
  return (
    <Section>
      <View className="comment-text">{text}</View>
      <View className="comment-who">{partyName}</View>
      <StatusTag tone={tone} text={words} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        {answers.map(([after, said]) => (
          <Button
            key={after}
            kind="secondary"
            text={said}
            label={`${said}：${text}`}
            busy={deed.busy && '正在送出'}
            onTap={() => decide(after)}
          />
        ))}
      </View>
    </Section>
  );
}
