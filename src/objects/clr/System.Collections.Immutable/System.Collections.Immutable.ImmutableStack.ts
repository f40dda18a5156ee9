import { immutableEnd } from "./immutableEnd.ts";

export default immutableEnd("System.Collections.Immutable.ImmutableStack", {
  put: "Push",
  take: "Pop",
  isStack: true,
});
