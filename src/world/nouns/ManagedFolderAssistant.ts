import { defineNoun } from "./defineNoun.ts";
import { serverNamed } from "./server/serverNamed.ts";

/** What Start- begins for a mailbox is done when it returns: Stop- finds nothing to end. */
export default defineNoun({
  noun: "ManagedFolderAssistant",
  kind: "computed",
  called: "managed folder assistant",
  verbs: ["Stop"],
  actions: {
    Stop: { on: null, takes: ["Identity"], run: ({ world, given }) => void serverNamed(world, given, "Identity") },
  },
  source: "documented",
});
