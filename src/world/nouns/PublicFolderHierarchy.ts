import { defineNoun } from "./defineNoun.ts";
import { serverNamed } from "./server/serverNamed.ts";

/** Every server knows the hierarchy of public folders at once: Update- only says which server is not there. */
export default defineNoun({
  noun: "PublicFolderHierarchy",
  kind: "computed",
  called: "hierarchy of public folders",
  verbs: ["Update"],
  actions: {
    Update: { on: null, takes: ["Server"], run: ({ world, given }) => void serverNamed(world, given, "Server") },
  },
  source: "documented",
});
