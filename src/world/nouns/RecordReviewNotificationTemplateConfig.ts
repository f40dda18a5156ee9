import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RecordReviewNotificationTemplateConfig",
  kind: "singleton",
  called: "record review notification template config",
  stock: () => [{ name: "Record Review Notification Template Config" }],
  source: "inferred",
});
