import { plainSequence } from "../members/sequenceMembers.ts";

export default plainSequence(
  { order: "stack", put: "Push", take: "Pop" },
  "initialCapacity",
  "System.Collections.Stack+StackEnumerator",
);
