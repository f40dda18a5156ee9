import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "Notification",
  kind: "keyed",
  called: "notification",
  // Operations of which notifications would tell are not recorded apart from their own objects.
  parameters: { Summary: { notModelled: { Get: "counts operations that nothing records" } } },
  source: "inferred",
});
