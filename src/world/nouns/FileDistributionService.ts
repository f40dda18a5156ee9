import { defineNoun } from "./defineNoun.ts";
import { serverNamed } from "./server/serverNamed.ts";

/** Address books are on every server as soon as they are made: Update- only says which server is not there. */
export default defineNoun({
  noun: "FileDistributionService",
  kind: "computed",
  called: "file distribution service",
  verbs: ["Update"],
  actions: {
    Update: {
      on: null,
      takes: ["Identity", "Type"],
      run: ({ world, given }) => void serverNamed(world, given, "Identity"),
    },
  },
  source: "documented",
});
