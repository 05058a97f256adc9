import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Selection } from '../../excel/outcomes';
import { rangeAddress } from '../../tables/cellAddress';
import { tableList } from '../../tables/tableList';
import { Disclosure } from '../shared/Disclosure';
import { ToolLinks } from '../tools/ToolLinks';
import type { Tool } from '../tools/toolList';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { placeOf } from './choices';
import { changedParts } from './partsOf';
import { BuildFooter } from './BuildFooter';
import { FirstRunTip } from './FirstRunTip';
import { OptionsSection } from './OptionsSection';
import { hasParts, PartsSection } from './PartsSection';
import { PreviewSection } from './PreviewSection';
import { ReadingSections } from './ReadingSections';
import { RowsFrom } from './RowsFrom';
import { SeveralTables } from './SeveralTables';
import { TableChooser } from './gallery/TableChooser';
import { useBuild } from './useBuild';
import { isBusy } from './useRun';
import { useShow } from './useShow';

interface Props {
  selection?: Selection;
  /** This is the view in front: only then are cells read. */
  shown: boolean;
  /** The tool that was left for this form; the keyboard goes back to where it was opened. */
  returnedFrom?: Tool;
  onOpenTool(tool: Tool): void;
}

/** Builds a table: what, from what, how we read it, how, what it will look like, and one button. */
export function BuildForm({ selection, shown, returnedFrom, onOpenTool }: Props): JSX.Element {
  const view = useViewStyles();
  const build = useBuild(selection, shown);
  const { problem, show, select, showTable } = useShow(build.source);
  const [optionsOpen, setOptionsOpen] = useState(false);
  const [partsOpen, setPartsOpen] = useState(false);
  const [putRight, setPutRight] = useState(0);
  const { choices, reading, request, run } = build;
  const { several } = build.severalTables;
  const body = useRef<HTMLDivElement>(null);
  const sections = useRef<HTMLDivElement>(null);

  // Other cells: what they look like and how they were read stands at the top.
  const { source } = build.source;
  const address = source.kind === 'read' ? source.address : undefined;
  useEffect(() => body.current?.scrollTo(0, 0), [address]);

  if (request && putRight > 0) setPutRight(0);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy(run.run)) return;
    if (request) {
      void run.build(request);
      return;
    }
    // What came of an earlier build would only confuse what is missing now.
    run.cancel();
    setPutRight(putRight + 1);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') run.cancel();
  };

  return (
    <form
      className={view.view}
      onSubmit={submit}
      onKeyDown={escape}
      noValidate
      aria-label={words.build.heading}
    >
      <div className={view.body} ref={body}>
        <h2 className={view.heading}>{words.build.heading}</h2>
        {run.run.kind !== 'built' && !several && (
          <FirstRunTip onTryBlank={() => build.change({ from: 'blank' })} />
        )}
        {choices.from === 'selection' && several && (
          <SeveralTables
            several={several}
            onChoose={({ rectangle }) =>
              select({ sheetName: several.sheetName, address: rangeAddress(rectangle) })
            }
            onTakeAsOne={build.severalTables.takeAsOne}
          />
        )}
        <TableChooser
          tables={tableList}
          chosen={build.specification}
          looks={choices.from === 'selection' && !several ? build.table.looks : undefined}
          onChoose={build.table.choose}
        />
        <ToolLinks returnedFrom={returnedFrom} onOpen={onOpenTool} />
        <RowsFrom
          choices={choices}
          source={build.source}
          reading={reading}
          severalTables={several?.open ? several.tables.length : undefined}
          tables={build.specification.rowsFromTables && build.tablesForRows}
          onChange={build.change}
        />
        <div ref={sections}>
          {reading && (
            <ReadingSections
              reading={reading}
              asked={putRight}
              onMatch={build.match}
              onUnit={build.correctUnit}
              onShow={show}
            />
          )}
          <Disclosure
            title={words.build.options}
            summary={words.build.optionsSummary(
              placeOf(choices),
              choices.from === 'selection' ? choices.inputs : undefined,
            )}
            open={optionsOpen}
            onToggle={() => setOptionsOpen(!optionsOpen)}
          >
            <OptionsSection
              specification={build.specification}
              choices={choices}
              house={build.house}
              title={build.title}
              variant={build.variant}
              onChange={build.change}
              onShape={build.chooseShape}
              onTitle={build.setTitle}
            />
          </Disclosure>
          {hasParts(build.specification) && (
            <Disclosure
              title={words.build.parts}
              summary={words.build.partsSummary(changedParts(choices))}
              open={partsOpen}
              onToggle={() => setPartsOpen(!partsOpen)}
            >
              <PartsSection
                specification={build.specification}
                choices={choices}
                house={build.house}
                offers={build.offers}
                linked={build.linked}
                variant={build.variant}
                rowNames={reading?.rows.flatMap(({ kind, label }) => (kind === 'row' ? label : [])) ?? []}
                onChange={build.change}
              />
            </Disclosure>
          )}
        </div>
        {build.plan && (
          <PreviewSection plan={build.plan} title={build.title} reading={reading} onShow={show} />
        )}
      </div>
      <BuildFooter
        build={build}
        asked={putRight}
        showProblem={problem}
        onLook={() => sections.current?.scrollIntoView()}
        onShow={show}
        onShowTable={showTable}
      />
    </form>
  );
}
