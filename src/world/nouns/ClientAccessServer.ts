import clientAccessService from "./ClientAccessService.ts";
import { defineNoun } from "./defineNoun.ts";

/** The older name of the same object. */
export default defineNoun({
  ...clientAccessService,
  noun: "ClientAccessServer",
  rows: "ClientAccessService",
  called: "Client Access server",
  retired: { by: "ClientAccessService", from: "15.1.0.0" },
  stock: undefined,
});
