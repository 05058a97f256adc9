import type { Injector } from '@univerjs/core';
import { IDefinedNamesService, LexerTreeBuilder } from '@univerjs/engine-formula';

/** The part of Univer's lexer that puts what names stand for into formulas; private there, so pinned by our test. */
interface NameReplacer {
  getSequenceNode(sequence: unknown[]): (string | { token: string })[];
  _handleDefinedName(sequence: unknown[], param: { unitId?: string }): Replaced;
}

interface Replaced {
  sequenceString: string;
  hasDefinedName: boolean;
  definedNames: string[];
}

/**
 * Lets formulas follow when a name they use comes to mean something else.
 *
 * Univer 0.25.1 keeps formulas with what their names stood for, and notes the names so that it can read the formulas
 * again when a name changes; but it forgets to note them, so that only a formula that is nothing but the name follows.
 */
export function formulasFollowNames(injector: Injector): void {
  const names = injector.get(IDefinedNamesService);
  const lexer = injector.get(LexerTreeBuilder) as unknown as NameReplacer;
  const replace = lexer._handleDefinedName.bind(lexer);
  lexer._handleDefinedName = (sequence, param) => {
    const replaced = replace(sequence, param);
    const { unitId } = param;
    if (!replaced.hasDefinedName || unitId === undefined) return replaced;
    const used = lexer.getSequenceNode(sequence).flatMap((node) => {
      const word = typeof node === 'string' ? '' : node.token.slice(node.token.lastIndexOf('!') + 1);
      return names.getValueByName(unitId, word)?.name ?? [];
    });
    return { ...replaced, definedNames: [...replaced.definedNames, ...used] };
  };
}
