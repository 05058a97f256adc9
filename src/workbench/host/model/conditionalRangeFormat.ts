import { BooleanNumber } from '@univerjs/core';
import type { ConditionalStyle } from '../../engine/conditionalNumberFormats';
import type { PropertyDefinition } from '../batch/classDefinition';
import { styleOfRule } from '../grid/conditionalFormats';
import type { HostContext } from '../hostContext';
import { booleanArgument, textArgument } from './arguments';
import { colourArgument, excelColour } from './colours';
import { changeRuleConfig, ruleOf } from './conditionalFormatParts';
import { type ConditionalFormatRef, type ExcelClass, excelObject } from './excelTypes';

/** How cells look where a conditional format holds: fill, font and number format. Borders are not modelled. */
export const conditionalRangeFormat: ExcelClass<'ConditionalRangeFormat'> = {
  navigation: {
    fill: (self) => excelObject('ConditionalRangeFill', self),
    font: (self) => excelObject('ConditionalRangeFont', self),
  },
  properties: {
    numberFormat: styleProperty(
      'ConditionalRangeFormat.numberFormat',
      ({ n }) => n?.pattern ?? null,
      (value, location) => ({ n: { pattern: textArgument(value, location) } }),
    ),
  },
};

export const conditionalRangeFill: ExcelClass<'ConditionalRangeFill'> = {
  properties: {
    color: styleProperty('ConditionalRangeFill.color', ({ bg }) => excelColour(bg) ?? '', colour('bg')),
  },
  methods: {
    clear: (self, _args, host) => changeStyle(self, host, 'ConditionalRangeFill.clear', { bg: undefined }),
  },
};

export const conditionalRangeFont: ExcelClass<'ConditionalRangeFont'> = {
  properties: {
    color: styleProperty('ConditionalRangeFont.color', ({ cl }) => excelColour(cl) ?? '', colour('cl')),
    bold: styleProperty(
      'ConditionalRangeFont.bold',
      ({ bl }) => flagOf(bl),
      (value, location) => ({
        bl: flag(value, location),
      }),
    ),
    italic: styleProperty(
      'ConditionalRangeFont.italic',
      ({ it }) => flagOf(it),
      (value, location) => ({
        it: flag(value, location),
      }),
    ),
    strikethrough: styleProperty(
      'ConditionalRangeFont.strikethrough',
      ({ st }) => flagOf(st?.s),
      (value, location) => ({
        st: { s: flag(value, location) },
      }),
    ),
  },
};

function styleProperty(
  location: string,
  read: (style: ConditionalStyle) => unknown,
  write: (value: unknown, location: string) => ConditionalStyle,
): PropertyDefinition<ConditionalFormatRef, HostContext> {
  return {
    get: (self, host) => read(styleOfRule(ruleOf(self, host))),
    set: (self, value, host) => changeStyle(self, host, location, write(value, location)),
  };
}

function changeStyle(
  self: ConditionalFormatRef,
  host: HostContext,
  location: string,
  changed: ConditionalStyle,
): void {
  changeRuleConfig(self, host, location, { style: { ...styleOfRule(ruleOf(self, host)), ...changed } });
}

function colour(key: 'bg' | 'cl') {
  return (value: unknown, location: string): ConditionalStyle => ({
    [key]: { rgb: colourArgument(value, location) },
  });
}

function flag(value: unknown, location: string): BooleanNumber {
  return booleanArgument(value, location) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function flagOf(value: BooleanNumber | undefined): boolean | null {
  return value === undefined ? null : value === BooleanNumber.TRUE;
}
