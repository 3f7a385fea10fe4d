import type { LineRule } from './line-rule';
import { noticeRules } from './notice-rules';
import { partRules } from './part-rules';

/** Each takes out a single line; the first that does gives the line its rule. */
export const lineRules: readonly LineRule[] = [...partRules, ...noticeRules];
