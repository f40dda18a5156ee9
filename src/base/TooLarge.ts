/** Thrown where something would be larger than anything of its kind may be; scripts see System.OutOfMemoryException. */
export class TooLarge extends RangeError {}

/** The most characters of one text: JavaScript's own engine dies when it replaces more places in one than twice as many. */
export const longestText = 2 ** 26 - 1024;

/**
 * The most elements of one array: JavaScript's own engine makes a table of one that is asked for with more, which takes a minute
 * to fill, and dies of arrays that grow beyond four times as many.
 */
export const longestArray = 2 ** 25;

/** The most bits of one BigInteger, with which every operation ends within a second or so. */
export const longestInteger = 2_000_000;
