import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import { chartsOffered } from '../../tables/charts/chartsOffered';
import { parametersOf } from '../../tables/planLines';
import type { TableSpecification } from '../../tables/specification';
import { variantOf } from '../../tables/tableColumns';
import { words } from '../words';
import type { Choices } from './choices';
import { FigureField } from './FigureField';
import { LinkField } from './LinkField';
import type { LinkOffers } from './otherTables';
import { PictureChoice } from './PictureChoice';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  specification: TableSpecification;
  choices: Choices;
  house: HouseSettings;
  /** Key of the shape of the table; undefined for the usual one. */
  variant: string | undefined;
  /** Names of the rows, where they are known. */
  rowNames: readonly string[];
  /** Figures of other tables that may be chosen, by the key of the link. */
  offers: LinkOffers;
  /** Keys of the links that have a cell. */
  linked: readonly string[];
  onChange(change: Partial<Choices>): void;
}

/** What a table may have beside its rows: a closing row, lines and pictures below it, and the figures they work with. */
export function PartsSection({
  specification,
  choices,
  house,
  variant,
  rowNames,
  offers,
  linked,
  onChange,
}: Props): JSX.Element {
  const styles = useStyles();
  const { blocks = [], closingRow } = specification;
  const charts = chartsOffered(specification, variant);
  const parameters = parametersOf(specification, variantOf(specification, variant).key);
  const wanted = (key: string): boolean => choices.blocks.includes(key);
  const toggle = (key: string, on: boolean) => {
    const others = choices.blocks.filter((block) => block !== key);
    onChange({ blocks: on ? [...others, key] : others });
  };
  const type = (key: string, typed: string) => onChange({ typed: { ...choices.typed, [key]: typed } });
  const lines = blocks.flatMap((block) => block.lines);
  const choose = (link: string, chosen: string | undefined) => {
    const others = Object.entries(choices.links).filter(([key]) => key !== link);
    const links = Object.fromEntries(chosen === undefined ? others : [...others, [link, chosen]]);
    // What was typed for figures that are read from elsewhere now is forgotten.
    const read = lines.filter((line) => line.link !== undefined).map(({ key }) => key);
    const typed = Object.entries(choices.typed).filter(([key]) => !read.includes(key));
    onChange({ links, typed: Object.fromEntries(typed) });
  };
  const shown = blocks.filter(({ key, optional }) => !optional || wanted(key));
  return (
    <div className={styles.parts}>
      {closingRow && (
        <Checkbox
          label={closingRow.meaning}
          checked={choices.closingRow}
          onChange={(_, data) => onChange({ closingRow: data.checked === true })}
        />
      )}
      {blocks
        .filter(({ optional }) => optional)
        .map(({ key, meaning }) => (
          <Checkbox
            key={key}
            label={meaning}
            checked={wanted(key)}
            onChange={(_, data) => toggle(key, data.checked === true)}
          />
        ))}
      {parameters
        .filter(({ onSheetOnly }) => !onSheetOnly)
        .map(({ key, label, format, usual, meaning, setting, rowName }) => (
          <FigureField
            key={key}
            label={label}
            hint={meaning}
            format={format}
            usual={(setting && house[setting]) ?? usual}
            typed={choices.typed[key]}
            offered={rowName ? rowNames : undefined}
            onType={(typed) => type(key, typed)}
          />
        ))}
      {shown
        .flatMap(({ lines }) => lines)
        .filter(({ input }) => input !== undefined)
        .map(({ key, label, format, input = '', note, link = '' }) => (
          <Fragment key={key}>
            {(offers[link] ?? []).length > 0 && (
              <LinkField
                label={label}
                offered={offers[link]}
                chosen={choices.links[link]}
                onChoose={(chosen) => choose(link, chosen)}
              />
            )}
            {!linked.includes(link) && (
              <FigureField
                label={words.build.lineInput(label)}
                hint={note}
                format={format}
                usual={input}
                typed={choices.typed[key]}
                onType={(typed) => type(key, typed)}
              />
            )}
          </Fragment>
        ))}
      {charts.length > 0 && (
        <PictureChoice
          offered={charts.map(({ kind }) => kind)}
          wanted={choices.charts}
          onChange={(wanted) => onChange({ charts: wanted })}
        />
      )}
    </div>
  );
}

/** Whether there is anything to choose. */
export function hasParts({
  parameters = [],
  blocks = [],
  closingRow,
  charts = [],
}: TableSpecification): boolean {
  const choosable = blocks.some(
    ({ optional, lines }) => optional || lines.some(({ input }) => input !== undefined),
  );
  return parameters.length > 0 || charts.length > 0 || choosable || closingRow !== undefined;
}
