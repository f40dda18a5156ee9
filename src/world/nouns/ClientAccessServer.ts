import clientAccessService from "./ClientAccessService.ts";
import { defineNoun } from "./defineNoun.ts";

/** The older name of the same object. */
export default defineNoun({
  ...clientAccessService,
  noun: "ClientAccessServer",
  rows: "ClientAccessService",
  called: "Client Access server",
  stock: undefined,
});
