import { plainSequence } from "../members/sequenceMembers.ts";

export default plainSequence(
  { name: "System.Collections.Stack", order: "stack", put: "Push", take: "Pop" },
  "initialCapacity",
  "System.Collections.Stack+StackEnumerator",
);
