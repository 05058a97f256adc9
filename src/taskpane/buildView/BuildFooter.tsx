import { Button, Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { UndoToken } from '../../excel/outcomes';
import { Notice } from '../shared/Notice';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { placeOf } from './choices';
import { cellsAt, type Cells } from '../../tables/addressText';
import { remarksOf } from './remarks';
import { hasWrongFigure } from './partsOf';
import { RunNotice } from './RunNotice';
import type { Build } from './useBuild';
import { isBusy } from './useRun';

interface Props {
  build: Build;
  /** Grows each time the user wanted to build and could not. */
  asked: number;
  /** Why cells could not be gone to. */
  showProblem?: string;
  /** Leads to what there is to look at. */
  onLook(): void;
  onShow(cells: Cells): void;
  onShowTable(built: UndoToken): void;
}

/** What happened, and the one button; always in sight. */
export function BuildFooter({ build, asked, showProblem, onLook, onShow, onShowTable }: Props): JSX.Element {
  const view = useViewStyles();
  const { run, request, choices, reading } = build;
  const differing = useMemo(
    () => (reading ? remarksOf(reading).filter(({ kind }) => kind === 'disagreement').length : 0),
    [reading],
  );
  const sheetName = reading?.source.sheetName ?? '';
  return (
    <div className={view.footer}>
      {showProblem && <Notice tone="problem">{showProblem}</Notice>}
      {asked > 0 && !request && <Notice tone="problem">{missingText(build)}</Notice>}
      <RunNotice
        control={run}
        onGoTo={(address) => onShow(cellsAt(address, sheetName))}
        onGoToTable={({ undo }) => onShowTable(undo)}
      />
      {differing > 0 && (
        <p className={view.text}>
          {words.build.differing(differing)}{' '}
          <Link as="button" type="button" inline onClick={onLook}>
            {words.build.look}
          </Link>
        </p>
      )}
      <Button
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={isBusy(run.run) || isStale(build)}
      >
        {placeOf(choices) === 'beside' ? words.build.buildBeside : words.build.buildNewSheet}
      </Button>
    </div>
  );
}

/** Other cells are selected than those the button would build from; a blank table is built from none. */
function isStale({ choices, source: { source, awaited } }: Build): boolean {
  if (choices.from !== 'selection') return false;
  return awaited !== undefined && !(source.kind === 'read' && source.address === awaited);
}

/** Why nothing can be built yet. */
function missingText({ choices, source, reading, specification, severalTables }: Build): string {
  if (hasWrongFigure(specification, choices)) return words.build.figuresWrong;
  if (choices.from === 'tables') return words.build.noTables(specification.name);
  if (choices.from === 'blank') return words.build.blankRowsWrong;
  if (reading) return words.build.putRight;
  if (severalTables.several?.open) return words.build.chooseTableFirst;
  return source.source.kind === 'problem' ? source.source.message : words.build.waiting;
}
