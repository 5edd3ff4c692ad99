import { View } from '@tarojs/components';
import { IssueTag } from '../issue-tag';
import type { Issue } from '../say-issue';
import { sayChange, sayIssue } from '../say-issue';

/** What was promised, and how it stands, in words one can read across a table. */
export function Promise({ issue }: { issue: Issue }) {
  const { what, kind, subjectName, plan, evidence, changes } = issue;
  return (
    <View className="promise">
      <View className="promise-what">
        {kind === 'put-right' ? `${subjectName ?? ''}整改：` : ''}
        {kind === 'commitment' ? '承诺：' : ''}
        {what}
      </View>
      <IssueTag issue={issue} />
      {plan && <View>怎么改：{plan}</View>}
      <View>{sayIssue(issue)}</View>
      {changes.map((change) => (
        <View key={`${change.on}-${change.why}`}>{sayChange(change)}</View>
      ))}
      {evidence && <View>办了什么：{evidence.text}</View>}
    </View>
  );
}
