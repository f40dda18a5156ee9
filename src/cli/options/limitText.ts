/** The limits that a script can reach, as sentences name them. */
const limits = { time: "time", steps: "number of steps", output: "amount of output", memory: "memory" } as const;

/** What a person is told of a script that a limit ended. */
export function limitText(limit: keyof typeof limits): string {
  return `The script was stopped: it exceeded the limit of its ${limits[limit]} ('cmdlab help limits').`;
}
