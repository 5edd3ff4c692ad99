import { View } from '@tarojs/components';
import { Cell } from '../../components/cell';
import { Section } from '../../components/section';
import { IssueTag } from './issue-tag';
import type { Issue } from './say-issue';
import { sayIssue } from './say-issue';

interface Props<I extends Issue> {
  readonly title: string;
  readonly issues: readonly I[];
  readonly onOpen?: (issue: I) => void;
  /** Names the village of each, where there are several. */
  readonly named?: boolean;
}

export function IssueCells<I extends Issue>({ title, issues, onOpen, named }: Props<I>) {
  if (issues.length === 0) return null;
  return (
    <Section title={title} bare>
      <View className="cells">
        {issues.map((each) => (
          <Cell
            key={each.issue}
            title={`${each.kind === 'problem' ? '' : `${each.kindWords}：`}${each.what}`}
            note={`${named ? `${each.villageName}，` : ''}${sayIssue(each)}`}
            value={<IssueTag issue={each} />}
            onTap={onOpen && (() => onOpen(each))}
          />
        ))}
      </View>
    </Section>
  );
}
