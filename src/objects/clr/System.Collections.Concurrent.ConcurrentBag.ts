import { concurrentSequence } from "./sequenceMembers.ts";

export default concurrentSequence({
  name: "System.Collections.Concurrent.ConcurrentBag",
  order: "stack",
  put: "Add",
  take: "TryTake",
});
