import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TableSpecification, Tone } from '../../../tables/specification';
import { pictureOf, type PictureColumn } from './pictureOf';

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
  },
  heading: { fill: tokens.colorBrandBackground },
});

const size = { width: 72, height: 54 };
const margin = 3;
const headingHeight = 6;
const rowHeight = 5;
const barHeight = 2;

/** The colours of the words, which say the same. */
const fills: Partial<Record<Tone, string>> = {
  red: tokens.colorPaletteRedBackground3,
  amber: tokens.colorPaletteMarigoldBackground3,
  green: tokens.colorPaletteGreenBackground3,
  blue: tokens.colorPaletteBlueBorderActive,
};

function across({ left, width, kind }: PictureColumn): { x: number; width: number } {
  const scale = (size.width - 2 * margin) / 100;
  const inner = width * scale - 1.5;
  const bar = kind === 'figures' ? inner : inner * 0.8;
  const end = margin + (left + width) * scale - 0.75;
  return { x: kind === 'figures' ? end - bar : margin + left * scale + 0.75, width: bar };
}

/** The layout of a table in small: its columns, groups, ruled totals and what stands below. */
export function TablePicture({ table }: { table: TableSpecification }): JSX.Element {
  const styles = useStyles();
  const { columns, rows, lines } = useMemo(() => pictureOf(table), [table]);
  const rowTop = (index: number): number => margin + headingHeight + 2 + index * rowHeight;
  return (
    <svg
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      focusable="false"
      className={styles.picture}
    >
      <rect
        className={styles.heading}
        x={margin}
        y={margin}
        width={size.width - 2 * margin}
        height={headingHeight}
      />
      {rows.map(({ kind }, row) => (
        <g key={row} fill="currentColor">
          {kind === 'total' && (
            <path d={`M${margin} ${rowTop(row) - 1.5}H${size.width - margin}`} stroke="currentColor" />
          )}
          {columns
            .filter((column) => column.kind === 'label' || kind !== 'heading')
            .map((column, index) => {
              const tone = kind === 'row' ? column.tones[row % Math.max(1, column.tones.length)] : undefined;
              if (tone === undefined && column.kind === 'words' && kind !== 'row') return null;
              return (
                <rect
                  key={index}
                  {...across(column)}
                  y={rowTop(row)}
                  height={tone ? barHeight + 1.5 : barHeight}
                  opacity={kind === 'row' ? 0.65 : 1}
                  fill={(tone && fills[tone]) ?? 'currentColor'}
                />
              );
            })}
        </g>
      ))}
      {Array.from({ length: lines }, (_, line) => (
        <rect
          key={line}
          x={margin + 1}
          y={rowTop(rows.length) + 2 + line * (barHeight + 2)}
          width={(size.width - 2 * margin) * 0.45}
          height={barHeight}
          fill="currentColor"
          opacity={0.4}
        />
      ))}
    </svg>
  );
}
