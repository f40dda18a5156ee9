import { enhancedTimeSpanKind } from "./EnhancedTimeSpan.ts";
import type { Json } from "./Json.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

/** What a database's object tells of one of its copies. */
export interface DatabaseCopyValue {
  readonly [name: string]: Json;
  readonly database: string;
  readonly server: string;
  readonly preference: number;
  readonly replayLag: string;
  readonly truncationLag: string;
}

/** A copy of a database, shown as `DB01\EX01`. Nobody sets one. */
export const databaseCopyKind = defineKind<DatabaseCopyValue>({
  name: "DatabaseCopy",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.DatabaseCopy",
  form: "product",
  parse: () => {
    throw new ValueFault("The copies of a database can't be given.");
  },
  text: ({ database, server }) => `${database}\\${server}`,
  members: {
    "string Identity {get;}": ({ database, server }) => `${database}\\${server}`,
    "string Name {get;}": ({ server }) => server,
    "string DatabaseName {get;}": ({ database }) => database,
    "string HostServerName {get;}": ({ server }) => server,
    "int ActivationPreference {get;}": ({ preference }) => preference,
    "object ReplayLagTime {get;}": ({ replayLag }) => ({ kind: enhancedTimeSpanKind, stored: replayLag }),
    "object TruncationLagTime {get;}": ({ truncationLag }) => ({ kind: enhancedTimeSpanKind, stored: truncationLag }),
  },
});
