import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RpcClientAccess",
  kind: "keyed",
  called: "rpc client access",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
