import { concurrentSequence } from "../members/sequenceMembers.ts";

export default concurrentSequence({
  name: "System.Collections.Concurrent.ConcurrentBag",
  order: "stack",
  put: "Add",
  take: "TryTake",
});
