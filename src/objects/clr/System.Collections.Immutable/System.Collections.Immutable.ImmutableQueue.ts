import { immutableEnd } from "./immutableEnd.ts";

export default immutableEnd("System.Collections.Immutable.ImmutableQueue", {
  put: "Enqueue",
  take: "Dequeue",
  isStack: false,
});
