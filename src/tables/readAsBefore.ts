import { recallCorrections, type RememberedCorrections } from './rememberedCorrections';
import { recognise } from './recognise';
import type { Reading } from './reading';
import type { TableSpecification } from './specification';
import type { SourceGrid } from './types';

/** Reads a selection as the table of a specification, with what the user corrected when its headings were last read. */
export function readAsBefore(
  source: SourceGrid,
  specification: TableSpecification,
  remembered: readonly RememberedCorrections[],
): Reading {
  const reading = recognise(source, specification);
  const headings = reading.columns.map(({ heading }) => heading);
  const corrections = recallCorrections(remembered, specification.id, headings);
  const { columns, unit, variant } = corrections;
  const none = Object.keys(columns).length === 0 && !unit && !variant;
  return none ? reading : recognise(source, specification, corrections);
}
