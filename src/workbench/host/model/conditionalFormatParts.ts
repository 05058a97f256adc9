import { itemNotFound } from '../batch/hostError';
import { changeRule, type Rule, ruleById } from '../grid/conditionalFormats';
import type { HostContext } from '../hostContext';
import type { ConditionalFormatRef } from './excelTypes';

export function ruleOf({ sheetId, id }: ConditionalFormatRef, { engine }: HostContext): Rule {
  const rule = ruleById(engine, sheetId, id);
  if (!rule) throw itemNotFound('ConditionalFormat');
  return rule;
}

/** Changes what a rule says or how it looks. */
export function changeRuleConfig(
  self: ConditionalFormatRef,
  host: HostContext,
  member: string,
  changed: object,
): void {
  const rule = ruleOf(self, host);
  host.edits.begin(member);
  changeRule(host.engine, self.sheetId, { ...rule, rule: { ...rule.rule, ...changed } as Rule['rule'] });
}
