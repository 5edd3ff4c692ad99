import type * as z from 'zod';

type Issue = z.core.$ZodRawIssue;

const kinds: Readonly<Record<string, string>> = {
  string: '一段文字',
  number: '数字',
  int: '整数',
  boolean: '“是”或“否”',
  array: '一组内容',
  object: '一组填写项',
  record: '一组填写项',
};

/** What is wrong with a field and what would be right, where the contract gives no words of its own. */
export function plainInputError(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? '还没有填写，请补上。'
        : `请填${kinds[issue.expected] ?? '规定的内容'}。`;
    case 'invalid_value':
      return `只能是这几项之一：${issue.values.map(String).join('、')}。`;
    case 'too_small':
      return `${amount(issue.origin)}${issue.inclusive ? '至少' : '要多于'} ${issue.minimum}${unit(issue.origin)}。`;
    case 'too_big':
      return `${amount(issue.origin)}${issue.inclusive ? '最多' : '要少于'} ${issue.maximum}${unit(issue.origin)}。`;
    default:
      return '填写的内容不符合要求，请检查后再提交。';
  }
}

function amount(origin: string): string {
  return origin === 'string' ? '字数' : origin === 'array' ? '数量' : '数值';
}

function unit(origin: string): string {
  return origin === 'string' ? ' 个字' : origin === 'array' ? ' 项' : '';
}
