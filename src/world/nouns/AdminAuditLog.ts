import { writeAuditComment } from "../audit/AdminAuditLog.ts";
import { wordGiven } from "../values/given.ts";
import { defineNoun } from "./defineNoun.ts";

/** Write- puts its comment into the log. */
export default defineNoun({
  noun: "AdminAuditLog",
  kind: "computed",
  called: "comment into the admin audit log",
  verbs: ["Write"],
  compute: () => [],
  actions: {
    Write: {
      on: null,
      takes: ["Comment"],
      run: ({ world, given }) => void writeAuditComment(world, wordGiven(given, "Comment") ?? ""),
    },
  },
  source: "documented",
});
