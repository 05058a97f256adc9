/** Univer's formula bar with our Name box at its left, as Excel has it. */
import { type Univer, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { BuiltInUIPart, connectInjector, IUIPartsService, useDependency, useObservable } from '@univerjs/ui';
import { FormulaBar } from '@univerjs/sheets-ui';
import { useLayoutEffect, useRef } from 'react';

/**
 * Puts the formula bar into the grid's header.
 * @param nameBox the element shown where Univer has a name box of its own (grid.css hides that one: it does not understand
 *   `Sheet2!A1` and has no accessible name)
 */
export function registerFormulaBar(univer: Univer, nameBox: HTMLElement): void {
  const injector = univer.__getInjector();

  function FormulaBarWithNameBox() {
    const slot = useRef<HTMLDivElement>(null);
    const instances = useDependency(IUniverInstanceService);
    const workbook = useObservable(
      () => instances.getCurrentTypeOfUnit$(UniverInstanceType.UNIVER_SHEET),
      null,
      false,
      [],
    );
    useLayoutEffect(() => slot.current?.append(nameBox), []);
    return (
      <div className="formula-bar" role="region" aria-label="Formula bar">
        <div className="formula-bar-name" ref={slot} />
        <div className="formula-bar-text">{workbook ? <FormulaBar /> : null}</div>
      </div>
    );
  }

  injector
    .get(IUIPartsService)
    .registerComponent(BuiltInUIPart.HEADER, () => connectInjector(FormulaBarWithNameBox, injector));
}
