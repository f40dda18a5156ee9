import { ownEntry } from "../../../base/ownEntry.ts";
import type { ParameterShape } from "../CommandShape.ts";

/** The numbers that parameters of Exchange's cmdlets take, as their pages tell them in sentences: by cmdlet in lower case. */
const ranges: Readonly<Record<string, Readonly<Record<string, ParameterShape["range"]>>>> = {
  "get-messagetrace": { Page: [1, 1000], PageSize: [1, 5000] },
  "get-messagetracev2": { ResultSize: [1, 5000] },
  "get-messagetracedetail": { Page: [1, 1000], PageSize: [1, 5000] },
  "get-quarantinemessage": { PageSize: [1, 1000] },
  "search-unifiedauditlog": { ResultSize: [1, 5000] },
  "set-mailbox": {
    SCLDeleteThreshold: [0, 9],
    SCLJunkThreshold: [0, 9],
    SCLQuarantineThreshold: [0, 9],
    SCLRejectThreshold: [0, 9],
  },
  "set-contentfilterconfig": { SCLDeleteThreshold: [0, 9], SCLQuarantineThreshold: [0, 9], SCLRejectThreshold: [0, 9] },
  "new-transportrule": { SetSCL: [-1, 9], SCLOver: [-1, 9], ExceptIfSCLOver: [-1, 9] },
  "set-transportrule": { SetSCL: [-1, 9], SCLOver: [-1, 9], ExceptIfSCLOver: [-1, 9] },
  "set-calendarprocessing": { BookingWindowInDays: [0, 1080], ConflictPercentageAllowed: [0, 100] },
  "new-retentionpolicytag": { AgeLimitForRetention: [1, 24855] },
  "set-retentionpolicytag": { AgeLimitForRetention: [1, 24855] },
};

/** What the page of a parameter tells of its numbers; null: nothing. */
export function exchangeRange(cmdlet: string, parameter: string): ParameterShape["range"] {
  return ownEntry(ownEntry(ranges, cmdlet.toLowerCase()) ?? {}, parameter) ?? null;
}
