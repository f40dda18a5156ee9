/** A kind of fault: what it strikes, and what happens. */
export interface FaultKindFacts {
  readonly describe: string;
  /** What it strikes where nothing is said. */
  readonly target: string;
  readonly needsTarget: boolean;
}

const cmdlets = { target: "*", needsTarget: false } as const;

/** Kinds of faults by their names. */
export const faultKinds = {
  Throttling: { ...cmdlets, describe: "cmdlets of Exchange wait (-Duration, --seconds) and warn of it" },
  ServerBusy: { ...cmdlets, describe: "cmdlets of Exchange are refused, since the server has too much to do" },
  DirectoryUnavailable: { ...cmdlets, describe: "cmdlets of Exchange find no domain controller" },
  ExpiredSession: { ...cmdlets, describe: "the remote session is gone, until the shell connects again" },
  ReplicationDelay: { ...cmdlets, describe: "cmdlets that look see changes only later (-Duration, --seconds)" },
  PartialAnswer: { ...cmdlets, describe: "cmdlets that look give some objects (-Count, --count) and then break off" },
  ServiceFailure: { target: "", needsTarget: true, describe: "a Windows service stops and does not start again" },
  HttpError: {
    target: "",
    needsTarget: true,
    describe: "a host answers with a status (-Status, --status), or not at all",
  },
  ClockSkew: {
    target: "Office 365",
    needsTarget: false,
    describe: "the clock of Office 365 is ahead of the organisation's (-Duration, --seconds)",
  },
  ServerBuild: {
    target: "",
    needsTarget: true,
    describe: "a server runs another build (-Build, --build) until the fault is taken away",
  },
} as const satisfies Readonly<Record<string, FaultKindFacts>>;

export type FaultKind = keyof typeof faultKinds;

export const faultKindNames = Object.keys(faultKinds) as [FaultKind, ...FaultKind[]];

export function faultKindNamed(word: string): FaultKind | null {
  return faultKindNames.find((kind) => kind.toLowerCase() === word.toLowerCase()) ?? null;
}
