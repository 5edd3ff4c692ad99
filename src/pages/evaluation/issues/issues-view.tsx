import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Cell } from '../../../components/cell';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { IssueDetail } from '../issue-detail';
import { CommitForm } from './commit-form';
import { IssueList } from './issue-list';

type Answer = Output<'evaluation.issues'>;

interface Props {
  readonly answer: Answer;
  readonly division: string;
  /** More than one village: only what is open. */
  readonly wider: boolean;
  readonly chosen: string | undefined;
  readonly onChoose: (issue: string) => void;
  readonly onDone: () => void;
}

export function IssuesView({ answer, division, wider, chosen, onChoose, onDone }: Props) {
  const { issues, answerers, assemblies, commitments } = answer;
  const opened = issues.find(({ issue }) => issue === chosen);
  const open = issues.filter(({ state }) => state === 'open');
  const late = open.filter(({ overdue }) => overdue).length;
  return (
    <View>
      <View className="lead">
        {open.length} 件在办{late > 0 ? `，其中 ${late} 件已超期` : ''}
      </View>
      <Detail
        title={opened?.what ?? ''}
        hint="点一件，看办到哪一步。"
        onClose={() => onChoose('')}
        detail={
          opened && (
            <IssueDetail key={opened.issue} issue={opened} answerers={answerers} onDone={onDone} />
          )
        }
      >
        {issues.length === 0 && (
          <Empty
            text={
              wider
                ? '没有在办的议题。已经办结的，请到各村的页面看。'
                : '还没有议题和承诺。开评议会时提出的事、对村民的承诺，会记在这里。'
            }
          />
        )}
        <IssueList issues={issues} named={wider} chosen={chosen} onOpen={onChoose} />
      </Detail>
      {commitments?.mayCommit && (
        <CommitForm
          village={division}
          commitments={commitments}
          answerers={answerers}
          onDone={onDone}
        />
      )}
      <AtAssemblies assemblies={assemblies} />
    </View>
  );
}

function AtAssemblies({ assemblies }: Pick<Answer, 'assemblies'>) {
  if (assemblies.length === 0) return null;
  return (
    <Section title="记发言、记议题" bare>
      <View className="cells">
        {assemblies.map(({ assembly, villageName, day, stateWords }) => (
          <Cell
            key={assembly}
            icon="pen"
            title={`${villageName}${sayDay(day)}的评议会`}
            note={stateWords}
            onTap={() => goTo('evaluation-talks', { assembly })}
          />
        ))}
      </View>
    </Section>
  );
}
