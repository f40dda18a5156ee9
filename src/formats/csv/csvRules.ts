import type { PerEdition } from "../../diag/Edition.ts";

interface TypeSwitches {
  readonly IncludeTypeInformation?: boolean;
  readonly NoTypeInformation?: boolean;
}

/** What the editions do differently with CSV. */
export interface CsvRules {
  /** The keys of a dictionary are the columns of its row; else its properties are. */
  readonly keysAreColumns: boolean;
  /** Further lines of comments are passed over, one of which may name the fields: the W3C's format of logs. */
  readonly readsLogs: boolean;
  /** What rows of a file that tells their type are called. */
  readonly typeNames: (name: string) => string[];
  /** Whether a line with the type of the rows is written before them. */
  readonly writesType: (values: TypeSwitches) => boolean;
}

export const csvRules: PerEdition<CsvRules> = {
  Desktop: {
    keysAreColumns: false,
    readsLogs: false,
    typeNames: (name) => [`CSV:${name}`, "System.Management.Automation.PSCustomObject", "System.Object"],
    writesType: ({ NoTypeInformation }) => !NoTypeInformation,
  },
  Core: {
    keysAreColumns: true,
    readsLogs: true,
    typeNames: (name) => [name, `CSV:${name}`],
    writesType: ({ IncludeTypeInformation }) => IncludeTypeInformation === true,
  },
};
