import "./nodeHost.ts";

/** Gives a module of this bundle to the parts beside it. */
export { shared } from "virtual:shared";
/** What the second bundle holds: everything but the decision where a command line runs. */
export { runHere, tryHere } from "./runHere.ts";

/** Runs the command line in this thread, which the first one started for it. */
export function engineThread(): void {
  (require("./thread/engineThread.ts") as typeof import("./thread/engineThread.ts")).engineThread();
}

/** Serves a program that embeds cmdlab, in a thread of its own. */
export function embeddedThread(): void {
  (require("./embedding/embeddedThread.ts") as typeof import("./embedding/embeddedThread.ts")).embeddedThread();
}
