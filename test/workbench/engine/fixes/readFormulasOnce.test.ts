import { generateAstNode } from '@univerjs/engine-formula';
import {
  cacheOfReadFormulas,
  readFormulasOnce,
} from '../../../../src/workbench/engine/fixes/readFormulasOnce';

afterEach(() => cacheOfReadFormulas().clear());

// Seen to fail without the fix: of 6,000 formulas all were read again.
test('a formula of a long table is still known after all the others were read', () => {
  readFormulasOnce();
  let readings = 0;
  const lexer = { treeBuilder: () => (readings += 1) };
  const reader = { parse: () => ({}) };
  const configuration = { getDirtyDefinedNameMap: () => ({}), getExecuteUnitId: () => '' };
  const read = (row: number): unknown =>
    generateAstNode(
      ...(['book', `=A${row}+B${row}`, lexer, reader, configuration] as unknown as Parameters<
        typeof generateAstNode
      >),
    );
  for (let row = 1; row <= 6000; row += 1) read(row);
  expect(readings).toBe(6000);
  for (let row = 1; row <= 6000; row += 1) read(row);
  expect(readings).toBe(6000);
});
