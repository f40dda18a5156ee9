/**
 * What element 0 of the stop flag says: a person or a signal stops the script, or its time is over; the engine obeys, and
 * `finally` blocks have their time of grace; they end now, too. In a trial somebody is asked at each step (`Engine.trial`).
 */
export const stopCodes = { none: 0, person: 1, time: 2, obeyed: 3, now: 4, trial: 5 } as const;

/** How long `finally` blocks may run after a stop. */
export const graceMilliseconds = 1_000;
