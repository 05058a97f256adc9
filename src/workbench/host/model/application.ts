import { wordArgument } from './arguments';
import { apiNotFound } from '../batch/hostError';
import { type ExcelClass, excelObject } from './excelTypes';

export const application: ExcelClass<'Application'> = {
  properties: {
    /** The engine always calculates by itself. Another mode is refused rather than ignored. */
    calculationMode: {
      get: () => 'Automatic',
      set(_self, value) {
        const location = 'Application.calculationMode';
        const mode = wordArgument(value, ['Automatic', 'AutomaticExceptTables', 'Manual'] as const, location);
        if (mode !== 'Automatic') throw apiNotFound(`${location} ${mode}`);
      },
    },
    /** Answered after the calculation under way, so always done, as in a batch of Excel that waits for it. */
    calculationState: { get: () => 'Done', afterCalculation: true },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  navigation: { cultureInfo: () => excelObject('CultureInfo', null) },
  methods: {
    calculate: (_self, _args, { engine }) => engine.recalculateAll(),
    /** Both are about speed alone; the engine draws and calculates after the batch anyway. */
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
