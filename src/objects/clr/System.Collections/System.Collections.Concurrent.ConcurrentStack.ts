import { concurrentSequence, stackRanges } from "../members/sequenceMembers.ts";

export default concurrentSequence(
  { name: "System.Collections.Concurrent.ConcurrentStack", order: "stack", put: "Push", take: "TryPop" },
  stackRanges,
);
