import { z } from 'zod';
import { zhCN } from 'zod/locales';
import type { FieldFault } from './errors.js';

type Issue = Parameters<NonNullable<Parameters<typeof z.config>[0]>['customError'] & {}>[0];

const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
};

/** What zod finds wrong, as a clerk would put it; what has no words here has zod's own Chinese ones. */
function said(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? '没有填写' : `应当是${KINDS[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return '没有这个字段';
    case 'invalid_value':
      return issue.input === undefined ? '没有填写' : `只能是 ${issue.values.map(String).join('、')} 之一`;
    case 'too_small':
      return issue.origin === 'string' ? '不能为空' : `不能少于${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `不能超过${issue.maximum}${unitOf(issue.origin)}`;
    default:
      return undefined;
  }
}

const unitOf = (origin: string): string => ({ string: '个字', array: '项' })[origin] ?? '';

z.config({ ...zhCN(), customError: said });

/** What does not fit a schema, field by field; an unknown field by its own name. */
export function faultsOf(issues: readonly StandardIssue[]): FieldFault[] {
  return issues.flatMap(({ path = [], message, keys = [] }) => {
    const place = path.map((step) => String(typeof step === 'object' ? step.key : step));
    return (keys.length ? keys.map((key) => [...place, key]) : [place]).map((field) => ({
      field: field.join('.') || '请求体',
      message,
    }));
  });
}

interface StandardIssue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[];
  keys?: readonly string[];
}

export { z };
