import type { TokenSigner } from "../../cloud/TokenSigner.ts";
import type { CmdletSource } from "../../command/CmdletSource.ts";
import type { LimitMeters, LimitValues } from "../../runtime/Limits.ts";
import type { Session } from "../../session/Session.ts";
import type { Scenario } from "../../world/scenario/scenarioShape.ts";
import type { LabKeyCall } from "./LabJournal.ts";

/** What a lab needs of the place where it runs: the command line and a page each hand in their own. */
export interface LabSurroundings {
  /** The scenario that the lab names, and the text that it was read from. */
  readonly scenario: { readonly scenario: Scenario; readonly text: string };
  /** The cmdlets of the shell; those of labs come by themselves. */
  readonly cmdlets: CmdletSource;
  /** Shared by all sessions of the lab; who made it closes it. */
  readonly signer: TokenSigner;
  /** Their milliseconds are the real time by which work is timed. */
  readonly meters: LimitMeters;
  readonly stopFlag: Int32Array;
  /** Runs the script that a key is bound to, for a key that was pressed before; `history`: the inputs until then. */
  readonly pressKey: (session: Session, call: LabKeyCall, history: readonly string[]) => void;
  readonly limits?: Partial<LimitValues>;
  /** The real moment, in milliseconds since 1970, for reports. */
  readonly today: () => number;
}
