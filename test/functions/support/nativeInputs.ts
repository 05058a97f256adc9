/** What a cell of a generated call holds: null is an empty cell. */
export type Input = number | string | boolean | null;

/** One argument of generated calls. */
export interface ArgumentKind {
  /** What its cells are drawn from; a value twice as often as others stands twice. */
  pool: readonly Input[];
  optional?: boolean;
  /** More than one cell: a range of one row. */
  width?: number;
  /** The formula does not always look at it, so that an error there may not show, as the note says. */
  hidesErrors?: boolean;
}

const money: ArgumentKind = {
  pool: [
    null,
    0,
    1,
    -1,
    8,
    250,
    -108,
    43998,
    -4557,
    85200.5,
    1234.56,
    -0.4,
    0.125,
    1499.5,
    -54342,
    999999.99,
  ],
};
const size: ArgumentKind = { pool: [null, 0, 0, 1, 25, 100, 239, 517.25, 1084, 0.5] };
const rate: ArgumentKind = { pool: [null, 0, 0.02, 0.026, -0.015, 0.007, 0.5, 1, -0.2] };
const price: ArgumentKind = { pool: [null, 0, 600, 1000, 1234.56, 82.5] };
const figure: ArgumentKind = {
  pool: [null, 0, 55, 57, 51.3, 62.7, 9.5, 10, 44.8, 42.35, 29.52, 0.205, 0.25, -3, 60, 118, 123],
};
const count: ArgumentKind = { pool: [null, 0, 1, 7, 8.5, 13.25, 328] };
const weeks: ArgumentKind = { pool: [null, 52, 55, 26.5, 0] };
/** Where an empty cell is not the default natively, as the note says, and the default is not 0. */
const neverBlank = (kind: ArgumentKind): ArgumentKind => ({
  ...kind,
  pool: kind.pool.filter((value) => value !== null),
});
const optional = (kind: ArgumentKind): ArgumentKind => ({ ...kind, optional: true });
const hidesErrors = (kind: ArgumentKind): ArgumentKind => ({ ...kind, hidesErrors: true });
const oneOf = (...pool: Input[]): ArgumentKind => ({ pool: [...pool, null], optional: true });

const unit = oneOf('£', '£000', '£m', '£M');
/** A floor above the cap is left out: the note of PRICEREVIEWNOTE says that its formula does not mention that. */
const clause = [
  { pool: [null, -0.005, 0, 0.007, 0.0149, 0.015, 0.0151, 0.0199, 0.02, 0.025, 0.03, 0.0301, 0.04] },
  hidesErrors(optional({ pool: [0.02, 0.025, 0.05] })),
  hidesErrors(optional({ pool: [0, 0.01, 0.015, 0.02] })),
  optional({ pool: [0, 0.01, 0.015, 0.03] }),
  optional({ pool: [0, 0.02, 0.03] }),
  hidesErrors(oneOf(0.04, 0.025)),
  hidesErrors(oneOf('compound', 'additive', 'ADDITIVE')),
];

const threshold = [
  optional({ pool: [0, 0.02, 0.1] }),
  optional({ pool: [0, 100, 250] }),
  oneOf('greater', 'lesser', 'LESSER'),
];

/**
 * The arguments that native formulas are tried with, for every function that has one. Left out are only inputs for
 * which the function's nativeNote says that the formula may differ.
 */
export const nativeInputs: Record<string, readonly ArgumentKind[]> = {
  VARIANCE: [money, money],
  VARIANCEPCT: [money, money, oneOf('signed', 'absolute', 'Absolute')],
  MOVEMENT: [money, money],
  NETOUTTURN: [money, money],
  POSITION: [money, optional(size)],
  DIRECTION: [money, optional(size)],
  MONEY: [money, unit, oneOf('£m', '£k', '£', 'table', 'TABLE')],
  NARRATIVE: [
    { pool: ['Legal', 'Mother & Baby'] },
    money,
    optional(money),
    hidesErrors(oneOf(9, 'December')),
    unit,
  ],
  THRESHOLD: [money, ...threshold],
  MATERIAL: [money, money, ...threshold],
  // Without a profile of weights: the second engine does not know a range from INDEX to INDEX.
  PROFILE: [money, { pool: [null, 0, 1, 2, 6, 7, 11, 12] }],
  RUNRATE: [money, { pool: [1, 5, 10, 12] }, optional({ pool: [12, 4, 52] })],
  RESERVE: [money, money, optional(money)],
  SAVINGSRAG: [...new Array<ArgumentKind>(5).fill(hidesErrors(size)), oneOf('worst', 'largest', 'Largest')],
  SAVINGSGAP: [money, money, money, money, money],
  SAVINGSDELIVERED: [money, money, hidesErrors(money), oneOf(true, false)],
  RAGCOUNT: [
    {
      pool: [null, 'Red', 'red', 'R', 'amber', 'A', 'Green', 'g', 'Blue', 'b', 'Blank', 'Reduced', 5],
      width: 6,
      hidesErrors: true,
    },
    { pool: ['Red', 'A', 'green', 'BLUE', 'b', 'Blank', 'blank'] },
  ],
  KPIRAG: [
    figure,
    hidesErrors({ pool: [...figure.pool, '32.8 - 38.5', '50–60', '9.5 − 10', '32.8-38.5'] }),
    hidesErrors(oneOf('higher', 'lower', 'range', 'LOWER')),
    hidesErrors(optional({ pool: [0.1, 0.05, 0.25, 0] })),
  ],
  TRAVEL: [
    hidesErrors(figure),
    figure,
    hidesErrors(oneOf('higher', 'lower', 'Lower')),
    hidesErrors(oneOf('arrow', 'word', 'WORD')),
  ],
  UPLIFT: [money, rate, optional({ pool: [1, 2, 0.5, 3, -1] })],
  PRICEREVIEW: [price, ...clause],
  PRICEREVIEWRATE: clause,
  PRICEREVIEWNOTE: clause,
  PAYAWARD: [money, rate, optional(rate), optional({ pool: [0, 7, 12, 4.5] })],
  REALTERMS: [money, neverBlank(price), price],
  CASTCHECK: [
    { pool: [null, 0, 1, -1, 1530, 4192, -108], width: 4 },
    { pool: [null, 0, 1, 2, -1, 5721, 5722, 5723, 1530, -108] },
    oneOf(0, 1, 2),
  ],
  ACTIVITYCOST: [count, weeks, price, unit],
  VOLUMEVARIANCE: [count, count, weeks, price],
  RATEVARIANCE: [price, price, weeks, count],
  DEMAND: [count, rate],
};
