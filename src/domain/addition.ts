import { excelDecimal, toExcelNumber } from './exact';
import { productError } from './productError';

/** Whole hundredths below this still add to at most 15 digits. */
const largestHundredths = 5e14;

/** The smallest whole numbers of 15 digits, and of one too many. */
const fifteenDigits = 1e14;
const sixteenDigits = 1e15;

/** Powers of ten, up to the largest that a double holds exactly. */
const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const mostPlaces = powersOfTen.length - 1;

/**
 * How many decimal places make 15 significant digits, by the exponent bits of a double: right for the smallest size
 * with these bits. 0 where no exact power of ten reaches, or where a carry in front would leave no place to give up.
 */
const placesByExponent = Uint8Array.from({ length: 2048 }, (_, exponent) => {
  const places = 14 - Math.floor(Math.log10(2 ** (exponent - 1023)));
  return places >= 2 && places <= mostPlaces ? places : 0;
});

const bytes = new DataView(new ArrayBuffer(8));

/** Added to a number below 2^51 and taken away again it leaves a whole one, because doubles of its size are whole. */
const roundsToWhole = 1.5 * 2 ** 52;

/**
 * `first + second`, exactly, on the decimals Excel shows (see exact.ts).
 *
 * Pounds and pence are added as whole hundredths, and other figures as whole numbers over a power of ten, because whole
 * numbers below 2^53 are exact and many times faster than decimals. Figures of about 1.7e13 and more, or below 1.5e-8,
 * go to decimal.js. Everything on the way is in this file: calls across files cost more than the arithmetic.
 * @returns the sum to 15 significant digits, never -0; an infinity where it is out of range.
 */
export function add(first: number, second: number): number {
  const a = first * 100 + roundsToWhole - roundsToWhole;
  const b = second * 100 + roundsToWhole - roundsToWhole;
  // A double that is the nearest to a/100 is read as exactly that decimal, which has at most 15 digits.
  const areHundredths =
    a / 100 === first &&
    b / 100 === second &&
    Math.abs(a) < largestHundredths &&
    Math.abs(b) < largestHundredths;
  return areHundredths ? (a + b) / 100 + 0 : addDigits(first, second);
}

/** `first - second`, under the same rules as `add`. */
export function subtract(first: number, second: number): number {
  return add(first, -second);
}

function addDigits(first: number, second: number): number {
  const places = decimalPlaces(first);
  const secondPlaces = decimalPlaces(second);
  if (places === 0 || secondPlaces === 0) return addDecimals(first, second);
  const whole = wholeAt(first, places);
  const secondWhole = wholeAt(second, secondPlaces);
  if (places === secondPlaces && Math.abs(whole + secondWhole) < sixteenDigits) {
    return (whole + secondWhole) / powersOfTen[places];
  }
  return places <= secondPlaces
    ? addSmaller(whole, places, secondWhole, secondPlaces)
    : addSmaller(secondWhole, secondPlaces, whole, places);
}

function addDecimals(first: number, second: number): number {
  return toExcelNumber(excelDecimal(first).plus(excelDecimal(second)));
}

/** How many decimal places make 15 significant digits: 1 to 22, or 0 for a size that is left to decimal.js. */
function decimalPlaces(value: number): number {
  if (value === 0) return mostPlaces;
  bytes.setFloat64(0, value);
  const places = placesByExponent[(bytes.getUint16(0) >> 4) & 2047];
  return places > 0 && Math.abs(value) * powersOfTen[places] >= sixteenDigits ? places - 1 : places;
}

/** `value` × 10^places as a whole number of at most 10^15 in size, rounded half away from zero on the exact product. */
function wholeAt(value: number, places: number): number {
  const product = value * powersOfTen[places];
  const whole = product + roundsToWhole - roundsToWhole;
  return Math.abs(product - whole) === 0.5 ? halfAway(value, powersOfTen[places], product) : whole;
}

/**
 * A product that ends in one half, rounded half away from zero on its exact value. No other product can be on the
 * wrong side of a half: below 2^50 they are multiples of 1/8 and off by at most 1/16.
 */
function halfAway(value: number, power: number, product: number): number {
  const sign = Math.sign(product);
  const isBelowHalf = productError(value, power, product) * sign < 0;
  return isBelowHalf ? Math.trunc(product) : Math.trunc(product) + sign;
}

/**
 * large / 10^places + small / 10^smallPlaces, where smallPlaces is no less. Mostly it is enough to round the small
 * number at the last place of the large one; not where that is a tie, or the sum gains or loses a digit in front.
 * The answer is one division of two exact numbers, which gives the nearest double.
 */
function addSmaller(large: number, places: number, small: number, smallPlaces: number): number {
  const shifted = small / powersOfTen[smallPlaces - places];
  const carried = shifted + roundsToWhole - roundsToWhole;
  const sum = large + carried;
  const size = Math.abs(sum);
  const isSettled = Math.abs(shifted - carried) !== 0.5 && size > fifteenDigits && size < sixteenDigits;
  return isSettled ? sum / powersOfTen[places] : addInFull(large, places, small, smallPlaces);
}

/** The same with every digit of the small number kept: split at the last place of the large one, not rounded. */
function addInFull(large: number, places: number, small: number, smallPlaces: number): number {
  if (large < 0) return 0 - addInFull(-large, places, -small, smallPlaces);
  const power = powersOfTen[smallPlaces - places];
  const carried = Math.floor(small / power);
  const rest = small - carried * power;
  const whole = large + carried;
  // A digit was lost in front, so there is room for one more behind.
  const isShort = whole < fifteenDigits && places < smallPlaces;
  if (isShort) return addInFull(large * 10, places + 1, small, smallPlaces);
  if (whole >= sixteenDigits) return Math.floor((whole + 5) / 10) / powersOfTen[places - 1];
  return (rest * 2 >= power ? whole + 1 : whole) / powersOfTen[places];
}
