import "./nodeHost.ts";

/** What the second bundle holds: everything but the decision where a command line runs. */
export { embeddedThread } from "./embedding/embeddedThread.ts";
export { runHere, tryHere } from "./runHere.ts";
export { engineThread } from "./thread/engineThread.ts";
