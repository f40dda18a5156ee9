/** The exit code after Ctrl+C: 128 and the number of the signal, as shells have it. */
export const stoppedByPerson = 130;
