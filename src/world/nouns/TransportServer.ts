import { defineNoun } from "./defineNoun.ts";
import transportService from "./TransportService.ts";

/** The older name of the same object. */
export default defineNoun({
  ...transportService,
  noun: "TransportServer",
  rows: "TransportService",
  called: "transport server",
  retired: { by: "TransportService", from: "15.0.0.0" },
  stock: undefined,
});
