import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { StatusTag } from '../../../components/status-tag';
import { spoken } from '../../../components/spoken';
import type { Output } from '../../../contract/contract';
import './rule-item.css';

export type ReadRule = Output<'policy.show'>['headings'][number]['rules'][number];

interface Props {
  readonly rule: ReadRule;
  /** Only where the reader may set it. */
  readonly onLay?: ((rule: ReadRule) => void) | undefined;
}

/** One rule as it is read in the document: what it is, what it says, where that stands. */
export function RuleItem({ rule, onLay }: Props) {
  const { title, text, governs, document, clause, from, note, history, state } = rule;
  const empty = state === 'absent' || state === 'unset';
  return (
    <View className="rule">
      <View className="rule-head">
        <View className="rule-title" {...spoken({ role: 'heading', level: 3 })}>
          {title}
        </View>
        {tagOf(rule)}
      </View>
      {state !== 'absent' && <View className="rule-says">{text.replace(/^未设置：/, '')}</View>}
      <View className="rule-quiet">管什么：{governs}</View>
      {state !== 'absent' && from && (
        <View className="rule-quiet">
          依据：{document} {clause}，自 {from} 起执行
        </View>
      )}
      {note && <View className="rule-quiet">说明：{note}</View>}
      {history.length > 0 && (
        <View className="rule-quiet">
          {history.map((each) => (
            <View key={each.from}>
              自 {each.from} 起：{each.text}（{each.document}）
            </View>
          ))}
        </View>
      )}
      {onLay && !rule.fixed && (
        <Button
          kind="quiet"
          text={empty ? '填写' : '调整'}
          label={`${empty ? '填写' : '调整'}：${title}`}
          onTap={() => onLay(rule)}
        />
      )}
    </View>
  );
}

function tagOf({ state, county, convention }: ReadRule) {
  if (state === 'unset') return <StatusTag tone="attention" text="未设置" />;
  if (state === 'later') return <StatusTag tone="plain" text="还没有起算" />;
  if (county) return <StatusTag tone="plain" text="本县自定" />;
  if (convention) return <StatusTag tone="plain" text="本系统约定" />;
  return null;
}
