import { concurrentSequence } from "../members/sequenceMembers.ts";

export default concurrentSequence({
  name: "System.Collections.Concurrent.ConcurrentQueue",
  order: "queue",
  put: "Enqueue",
  take: "TryDequeue",
});
