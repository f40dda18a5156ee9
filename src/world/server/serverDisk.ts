/**
 * The disk of a computer of the organisation, in bytes, and what Windows, Exchange and their databases take of it, of which no
 * file shows the content (inferred).
 */
export const serverDisk = { size: 136_363_530_240, taken: 51_539_607_552 } as const;
